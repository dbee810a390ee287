#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""schema_judge.py SCHEMA IN.jsonl OUT: what jsonschema makes of each line: "ok" or a fault."""
import json
import sys
import warnings

import jsonschema


def verdict(fault):
    if fault is None:
        return "ok"
    where = "/".join(["", *map(str, fault.absolute_path)])
    return json.dumps(f"{where}: {fault.validator}: {fault.message[:150]}")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    warnings.simplefilter("ignore")
    validator = jsonschema.Draft202012Validator(schema)
    with open(sys.argv[2], encoding="utf-8") as lines:
        verdicts = [verdict(next(validator.iter_errors(json.loads(n)), None)) for n in lines]
    with open(sys.argv[3], "w", encoding="ascii") as out:
        out.writelines(v + "\n" for v in verdicts)


if __name__ == "__main__":
    main()
