FROM python:3.13-slim

WORKDIR /app
COPY requirements.lock ./
RUN pip install --no-cache-dir --no-deps --require-hashes -r requirements.lock
COPY pyproject.toml prefect.yaml README.md LICENSE ./
COPY entente entente
COPY tasks tasks
COPY flows flows
COPY sql sql
COPY sample sample
RUN pip install --no-cache-dir --no-deps --no-build-isolation --editable . \
    && python -m entente.warehouse.manifest \
    && useradd --uid 10001 --create-home entente \
    && install --directory --owner entente --group entente /data/inbox /data/warehouse /data/backups /data/report
USER entente
CMD ["entente", "--help"]
