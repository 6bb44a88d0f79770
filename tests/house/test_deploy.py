"""What deploy/ says is what there is: the manifests keep to their schema, and what is copied and named exists."""

import re
from pathlib import Path

import kubernetes_validate
import pytest
import yaml

from explainer.server.headers import NAME

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"
KUBERNETES = "1.31"
MANIFESTS = [
    (file.name, manifest)
    for file in sorted((DEPLOY / "kubernetes").glob("*.yaml"))
    for manifest in yaml.safe_load_all(file.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize(("file", "manifest"), MANIFESTS, ids=[f"{file}-{one['kind']}" for file, one in MANIFESTS])
def test_a_manifest_keeps_to_its_schema(file: str, manifest: dict):
    kubernetes_validate.validate(manifest, KUBERNETES, strict=True)


def test_a_manifest_that_does_not_is_noticed():
    broken = {**MANIFESTS[0][1], "spec": {"replicas": "three"}}
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(broken, KUBERNETES, strict=True)


def test_everything_that_is_copied_into_the_container_is_there():
    copied = re.findall(r"^COPY (.+) \S+$", (DEPLOY / "Containerfile").read_text(encoding="utf-8"), re.MULTILINE)
    assert {"explainer", "content", "static", ".streamlit"} <= set(copied)
    assert all((ROOT / name).exists() for line in copied for name in line.split())


def test_every_process_has_the_name_by_which_the_proxy_knows_it():
    services = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))["services"]
    apps = {name: service["environment"][NAME] for name, service in services.items() if name != "nginx"}
    config = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
    assert apps == {name: name for name in apps}
    assert set(re.findall(r"server (app-\d):8501", config)) == set(apps)
    assert set(re.findall(r"^    (app-\d) +with_\d;", config, re.MULTILINE)) == set(apps)
