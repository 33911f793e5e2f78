# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads and checks a package or receipt by docs/exchange-format.md alone, as another program would: the standard library,
and python3-cryptography for Ed25519. read_package.py PACKAGE CARD... prints what it found as JSON."""
import hashlib
import json
import sys
import zipfile

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


class Refused(Exception):
    pass


def pairs(items):
    if len({key for key, _ in items}) != len(items):
        raise Refused("not-canonical")
    return dict(items)


def number(text):
    raise Refused("not-canonical")


def canonical(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def read(data):
    value = json.loads(data.decode("utf-8"), object_pairs_hook=pairs, parse_float=number, parse_constant=number)
    if canonical(value) != data:
        raise Refused("not-canonical")
    return value


def sha(data):
    return hashlib.sha256(data).hexdigest()


def key_id(public):
    return sha(public)[:32]


def fingerprint(card):
    text = "tiaocai-key-1\n%s\n%s\n%s\n" % (card["office"]["uuid"], card["signing"], card["sealing"])
    return "%040d" % (int(sha(text.encode()), 16) % 10**40)


def verify(public, signature, data):
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except InvalidSignature:
        raise Refused("bad-signature")


def read_card(path):
    with open(path, "rb") as file:
        data = file.read()
    if not data.endswith(b"\n"):
        raise Refused("bad-card")
    card = read(data[:-1])
    signatures = card.pop("signatures")
    public = bytes.fromhex(card["signing"])
    own = [one for one in signatures if one["key"] == key_id(public)]
    verify(public, bytes.fromhex(own[0]["signature"]), canonical(card))
    return key_id(public), public, card


def check_code(manifest):
    letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    bare = dict(manifest, members=[one for one in manifest["members"] if one["name"] != "cover.pdf"])
    bits = int.from_bytes(hashlib.sha256(canonical(bare)).digest()[:8], "big") >> 4
    code = "".join(letters[bits >> (55 - 5 * i) & 31] for i in range(12))
    return "-".join(code[i:i + 4] for i in (0, 4, 8))


def lines(data):
    if data and not data.endswith(b"\n"):
        raise Refused("not-canonical")
    return [read(line) for line in data.split(b"\n")[:-1]]


def record_hash(record):
    return sha(canonical({k: v for k, v in record.items() if k not in ("hash", "revision", "courtNumber")}))


def check_cases(header, cases):
    if [one["case"] for one in cases] != sorted({one["case"] for one in cases}):
        raise Refused("record-order")
    for one in cases:
        if record_hash(one) != one["hash"]:
            raise Refused("record-hash-differs")
    live = [one for one in cases if one["op"] == "upsert"]
    totals = {key: sum(one[key] or 0 for one in live) for key in ("persons", "claimed", "obtained")}
    if header["totals"] != totals or header["counts"] != {"cases": len(cases)}:
        raise Refused("totals-differ")
    if header["kind"] == "full":
        text = "".join("%s %s\n" % (one["case"], one["hash"]) for one in live)
        if header["states"]["cases"] != {"records": len(live), "digest": sha(text.encode())}:
            raise Refused("state-differs")


def read_package(path, cards):
    with zipfile.ZipFile(path) as file:
        for one in file.infolist():
            if one.flag_bits or one.extra or one.comment or one.date_time != (1980, 1, 1, 0, 0, 0):
                raise Refused("bad-container")
        names = file.namelist()
        members = {name: file.read(name) for name in names}
    manifest, signature = read(members["manifest.json"]), read(members["signature"])
    if signature["key"] not in cards:
        raise Refused("unknown-key")
    public, card = cards[signature["key"]]
    verify(public, bytes.fromhex(signature["signature"]), members["manifest.json"])
    if [one["name"] for one in manifest["members"]] + ["manifest.json", "signature"] != names:
        raise Refused("members-differ")
    for one in manifest["members"]:
        data = members[one["name"]]
        if len(data) != one["size"] or sha(data) != one["sha256"]:
            raise Refused("hash-differs")
    header = read(members["header.json"])
    if header["sender"]["uuid"] != card["office"]["uuid"] or header["sender"]["database"] != card["database"]:
        raise Refused("sender-differs")
    if "cases.jsonl" in members:
        check_cases(header, lines(members["cases.jsonl"]))
        read(members["summary.json"])
    found = {"packageId": header["packageId"], "kind": header["kind"], "sequence": header["sequence"],
             "manifest": sha(members["manifest.json"]), "checkCode": check_code(manifest), "counts": header["counts"]}
    if "receipt.json" in members:
        receipt = read(members["receipt.json"])
        found.update(state=receipt["state"], of=receipt["for"]["packageId"])
        lines(members["records.jsonl"]), lines(members["open.jsonl"])
    return found


def main(package, *paths):
    cards = {}
    for path in paths:
        key, public, card = read_card(path)
        cards[key] = (public, card)
    try:
        found = read_package(package, cards)
    except Refused as refused:
        found = {"refused": str(refused)}
    found["fingerprints"] = [fingerprint(card) for _, card in cards.values()]
    print(json.dumps(found))


main(*sys.argv[1:])
