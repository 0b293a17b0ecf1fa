# The coder is compiled where a compiler is; the image holds only the wheel.
FROM python:3.13-slim AS compiler

RUN apt-get update && apt-get install --yes --no-install-recommends gcc libc6-dev && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY requirements-compile.lock ./
RUN pip install --no-cache-dir --no-deps --require-hashes -r requirements-compile.lock
COPY pyproject.toml hatch_build.py README.md LICENSE ./
COPY entente entente
COPY tasks tasks
COPY flows flows
COPY sql sql
COPY sample sample
RUN HATCH_BUILD_HOOKS_ENABLE=1 pip wheel --no-deps --no-build-isolation --wheel-dir /wheels .

FROM python:3.13-slim

WORKDIR /app
COPY requirements.lock ./
RUN pip install --no-cache-dir --no-deps --require-hashes -r requirements.lock
COPY --from=compiler /wheels /wheels
# flows/ lies in /app, too: workers load their deployments from the folder that prefect.yaml is in
COPY prefect.yaml ./
COPY flows flows
RUN pip install --no-cache-dir --no-deps /wheels/*.whl \
    && python -m entente.warehouse.manifest \
    && useradd --uid 10001 --create-home entente \
    && install --directory --owner entente --group entente /data/inbox /data/warehouse /data/backups /data/report
USER entente
CMD ["entente", "--help"]
