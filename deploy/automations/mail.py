"""Mail every alert of Entente, and every failed run: `SENDGRID_KEY=… python mail.py from@example.org to@example.org …`.

Goes through SendGrid, whose key is kept in a secret block of Prefect. Run again it replaces what it made.
"""

import os
import sys

from prefect.blocks.notifications import SendgridEmail
from prefect.events.actions import SendNotification
from triggers import TEXT, replace_automation

if __name__ == "__main__":
    sender, *recipients = sys.argv[1:]
    mail = SendgridEmail(api_key=os.environ["SENDGRID_KEY"], sender_email=sender, to_emails=recipients)
    block = mail.save("entente-mail", overwrite=True)
    replace_automation(
        "entente: alerts by mail", SendNotification(block_document_id=block, subject="Entente: {{ event.event }}", body=TEXT)
    )
