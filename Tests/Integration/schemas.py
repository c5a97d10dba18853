"""Every script validates against the JSON Schema that its first line names, as an editor would check it."""

import json
import pathlib
import re
import sys

import jsonschema
import referencing.jsonschema
import yaml

SCRIPTS = pathlib.Path("scripts")


class Loader(yaml.SafeLoader):
    """YAML 1.2's plain scalars: only true and false are booleans, and nothing is a date."""


Loader.yaml_implicit_resolvers = {}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(true|false)$"), list("tf"))
Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^[-+]?(0|[1-9][0-9]*)$"), list("-+0123456789"))
Loader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(null|~|)$"), ["n", "~", ""])


def registry():
    """All schemas by their own names, so that they may refer to each other."""
    found = referencing.Registry()
    for path in (SCRIPTS / "schema").glob("*.schema.json"):
        content = json.loads(path.read_text(encoding="utf-8"))
        resource = referencing.Resource(content, referencing.jsonschema.DRAFT202012)
        found = found.with_resource(path.name, resource)
    return found


def main():
    validators, wrong, checked = {}, 0, 0
    schemas = registry()
    for path in sorted(SCRIPTS.rglob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        named = re.match(r"# yaml-language-server: \$schema=(\S+)\n", text)
        if not named:
            print(f"{path}:1:1: names no schema in its first line")
            wrong += 1
            continue
        schema = (path.parent / named[1]).resolve()
        if schema not in validators:
            kind = jsonschema.Draft202012Validator
            content = json.loads(schema.read_text(encoding="utf-8"))
            kind.check_schema(content)
            validators[schema] = kind(content, registry=schemas)
        for error in validators[schema].iter_errors(yaml.load(text, Loader)):
            print(f"{path}: {error.json_path}: {error.message[:200]}")
            wrong += 1
        checked += 1
    print(f"schemas: {checked} scripts validate against {len(validators)} schemas" if not wrong else f"schemas: {wrong} wrong")
    return 1 if wrong or not checked else 0


sys.exit(main())
