#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Invents documents that hold, after the schema, for schema_cases.py."""

GOOD = {
    "string-form": [
        "Die Talsperre h\xe4lt.", "a", " ", "\U0001f600 \u05d0\u05d1", "line\nbreak", '"q"\\',
    ],
    "decimal-form": [
        "0", "1", "-1", "20000", "3.5", "-0.05", "9" * 38, "0." + "0" * 39 + "1",
    ],
    "fraction-form": [
        "1/3", "-22/7", "0/5", "26000000", "0.125", "1/" + "9" * 38,
    ],
    "share-form": [
        "0", "1", "0.5", "0.95", "0.0001",
    ],
    "date-form": [
        "2023", "2023-09", "2023-09-13", "2023-09-13T10:30:00+02:00", "2023-09-13T10Z",
        "-0044-03-15", "1985/1990", "../1990", "1985/", "2023-21", "19XX", "2023-09~",
        "?2023-09-%13", "Y17000",
    ],
    "period-form": [
        "2023-09-13", "P3D", "PT1H30M", "P1Y2M10DT2H30M5.5S", "P2W", "-PXD", "2023-W37",
        "XXXX-WXX-3", "2023-Q3", "PAST_REF", "XXXX-XX-13", "2023-W37/2023-W40",
    ],
    "language-form": [
        "de", "en-US", "zh-Hant-TW", "de-CH-1901", "x-own", "i-klingon", "sl-rozaj", "und",
        "en-a-bbb-x-a", "SGN-be-fr",
    ],
    "uri-form": [
        "https://example.org/a?b=c#d", "wikidata:Q159", "urn:x:y", "mailto:a@b.example",
        "file:///a", "http://[::1]:80/", "http://b\xfccher.example/\xe4?q=%C3%A4", "a:",
    ],
    "sha256-form": [
        "0123456789abcdef" * 4,
    ],
}
EXTRA_VALUES = [
    *[1, -0.5, 1e300, None, True, "text", "", [], {}],
    *[[1, [2, {"a": []}]], {"b": {"c": 1}}],
]


class Schema:
    def __init__(self, schema):
        self.root, self.defs = schema, schema["$defs"]

    def resolve(self, node):
        """The definition that a member has, and its name."""
        name = node.get("$ref", "").rpartition("/")[2]
        return (self.defs[name], name) if name else (node, "")

    def targets(self, node):
        return node["description"].rpartition("id of: ")[2].split()


class Maker:
    """Invents documents that hold."""

    def __init__(self, schema, rng):
        self.schema, self.rng = schema, rng

    def text(self, form):
        return self.rng.choice(GOOD[form])

    def single(self, node, around, ids):
        definition, name = self.schema.resolve(node)
        if name == "id-form":
            known = [i for kind in self.schema.targets(around) for i in ids.get(kind, [])]
            return self.rng.choice(known) if known else None
        if name in GOOD:
            return self.text(name)
        if "anyOf" in node:
            word = self.rng.choice(self.schema.resolve(node["anyOf"][0])[0]["enum"])
            return self.rng.choice([word, word, "x-own"])
        if "enum" in definition:
            return self.rng.choice(definition["enum"])
        if definition["type"] == "integer":
            return self.rng.choice([definition["minimum"], 7, 4294967295])
        return self.object(definition, ids)

    def value(self, node, ids):
        if node.get("type") != "array":
            return self.single(node, node, ids)
        entries = []
        for _ in range(self.rng.choice([1, 1, 2])):
            entry = self.single(node["items"], node, ids)
            if entry is not None and not (node.get("uniqueItems") and entry in entries):
                entries.append(entry)
        return entries or None

    def names(self, definition, density):
        """Members to fill: the needed ones, one of each choice, others at random."""
        names = set(definition.get("required", []))
        if "anyOf" in definition:
            names |= set(self.rng.choice(definition["anyOf"])["required"])
        names |= {n for n in definition["properties"] if self.rng.random() < density}
        names |= set(definition.get("else", {}).get("required", []))
        for pair in definition.get("allOf", []):
            first, second = pair["not"]["required"]
            if first in names and second in names:
                names.discard(self.rng.choice([first, second]))
        for name, needed in definition.get("dependentRequired", {}).items():
            names |= set(needed) if name in names else set()
        return names

    def object(self, definition, ids, density=0.3):
        made = {}
        names = self.names(definition, density)
        for name, node in definition["properties"].items():
            value = self.value(node, ids) if name in names and name != "id" else None
            if value is not None:
                made[name] = value
        if self.rng.random() < 0.05:
            made["x-" + self.rng.choice(["a", "b c", "\u00e4"])] = self.rng.choice(EXTRA_VALUES)
        # A value that points nowhere may have come out empty.
        return made or self.object(definition, ids, 1)

    def document(self):
        members = self.schema.root["properties"]
        lists = {n: m["items"] for n, m in members.items() if m.get("type") == "array"}
        kinds = {n: self.schema.resolve(items)[1] for n, items in lists.items()}
        counts = {n: self.rng.choice([0, 0, 1, 1, 2]) for n in lists}
        for plural, kind in kinds.items():
            counts[plural] = max(counts[plural], 1 if kind in ("actor", "claim") else 0)
        ids = {kinds[n]: [n[:3] + str(i) for i in range(counts[n])] for n in lists}
        made = {"newsclaim": self.schema.root["properties"]["newsclaim"]["const"]}
        if self.rng.random() < 0.3:
            made["created"] = self.text("date-form")
        for plural in lists:
            definition = self.schema.defs[kinds[plural]]
            records = [dict(id=i, **self.object(definition, ids)) for i in ids[kinds[plural]]]
            if records:
                made[plural] = records
        return made
