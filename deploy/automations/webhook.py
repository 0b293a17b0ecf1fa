"""Post every alert of Entente, and every failed run, to a URL as JSON: `python webhook.py https://example.org/hook`.

Run it once, with PREFECT_API_URL (and PREFECT_API_AUTH_STRING) as the service has them; run again it replaces what it made.
"""

import sys

from prefect.blocks.webhook import Webhook
from prefect.events.actions import CallWebhook
from triggers import replace_automation

PAYLOAD = """{
    "event": {{ event.event | tojson }},
    "what": {{ event.resource.name | default(event.resource.id) | tojson }},
    "details": {{ event.payload | tojson }},
    "occurred": {{ event.occurred | string | tojson }}
}"""

if __name__ == "__main__":
    block = Webhook(method="POST", url=sys.argv[1]).save("entente-alerts", overwrite=True)
    replace_automation("entente: alerts to a webhook", CallWebhook(block_document_id=block, payload=PAYLOAD))
