"""Tell every alert of Entente, and every failed run, in a Slack channel: `python slack.py https://hooks.slack.com/services/…`.

The URL is an incoming webhook of the channel. Run again it replaces what it made.
"""

import sys

from prefect.blocks.webhook import Webhook
from prefect.events.actions import CallWebhook
from triggers import TEXT, replace_automation

PAYLOAD = f'{{"text": {{% filter tojson %}}{TEXT}{{% endfilter %}}}}'

if __name__ == "__main__":
    block = Webhook(method="POST", url=sys.argv[1]).save("entente-slack", overwrite=True)
    replace_automation("entente: alerts to Slack", CallWebhook(block_document_id=block, payload=PAYLOAD))
