#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""schema_judge.py SCHEMA IN.jsonl OUT: what python3-jsonschema makes of each line: "ok" or a fault."""
import json
import sys
import warnings

import jsonschema


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    warnings.simplefilter("ignore")
    validator = jsonschema.Draft202012Validator(schema)
    with open(sys.argv[2], encoding="utf-8") as lines, open(sys.argv[3], "w", encoding="utf-8") as out:
        for line in lines:
            fault = next(validator.iter_errors(json.loads(line)), None)
            where = "" if fault is None else "/" + "/".join(map(str, fault.absolute_path))
            out.write("ok\n" if fault is None else
                      json.dumps(f"{where}: {fault.validator}: {fault.message[:150]}") + "\n")


if __name__ == "__main__":
    main()
