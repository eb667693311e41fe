"""Decodes records with asn1tools and compares them with their JSON.

    compare.py MODULE.asn < LINES

A line is {"record": name, "ber": hexadecimal, "fields": JSON of the record}. What the JSON writes as text may be any
notation of the octets: hexadecimal, digits, a network, a time, an address, text.
"""

import ipaddress
import json
import re
import sys

import asn1tools

CHOICES = ["GPRSRecord", "IMSRecord", "SMSRecordType", "MMTelServiceRecord"]


def digits(octets):
    nibbles = "".join(f"{octet & 15:x}{octet >> 4:x}" for octet in octets).rstrip("f")
    return nibbles.translate(str.maketrans("abcde", "*#abc"))


def notations(octets):
    yield octets.hex()
    yield "0x" + octets.hex()
    yield digits(octets)
    if octets[:1] in (b"\x91", b"\x80"):
        yield ("+" if octets[0] == 0x91 else "") + digits(octets[1:])
    if len(octets) == 3:
        a, b, c = octets
        last = "" if b >> 4 == 15 else f"{b >> 4:x}"
        yield f"{a & 15:x}{a >> 4:x}{b & 15:x}{c & 15:x}{c >> 4:x}{last}"
    if len(octets) == 9 and octets[6:7] in (b"+", b"-"):
        n = [f"{octet:02x}" for octet in octets]
        yield f"20{n[0]}-{n[1]}-{n[2]}T{n[3]}:{n[4]}:{n[5]}{chr(octets[6])}{n[7]}:{n[8]}"
    if len(octets) in (4, 16):
        yield str(ipaddress.ip_address(octets))
    try:
        yield octets.decode()
    except UnicodeDecodeError:
        pass


def named(module):
    """Names of numbers and bits of all types: a name may stand for several."""
    names = {}
    for body in re.findall(r"::= (?:INTEGER|BIT STRING|ENUMERATED) \{([^}]*)\}", module):
        for name, number in re.findall(r"([A-Za-z0-9-]+)\((\d+)\)", body):
            names.setdefault(name, set()).add(int(number))
    return names


def compare(path, decoded, expected, names):
    def differ():
        raise SystemExit(f"{path}: decoded {decoded!r}, JSON has {expected!r}")

    if isinstance(decoded, dict):
        if not isinstance(expected, dict) or set(decoded) != set(expected):
            differ()
        for name, value in decoded.items():
            compare(f"{path}.{name}", value, expected[name], names)
    elif isinstance(decoded, tuple) and isinstance(decoded[0], str):
        alternative, value = decoded
        inside = expected
        if isinstance(expected, dict):
            if list(expected) != [alternative]:
                differ()
            inside = expected[alternative]
        compare(f"{path}.{alternative}", value, inside, names)
    elif isinstance(decoded, tuple):
        octets, length = decoded
        bits = [at for at in range(length) if octets[at // 8] & 0x80 >> at % 8]
        if len(bits) != len(expected):
            differ()
        for bit, name in zip(bits, expected):
            if name != bit and bit not in names.get(name, ()):
                differ()
    elif isinstance(decoded, list):
        if not isinstance(expected, list) or len(decoded) != len(expected):
            differ()
        for at, (value, element) in enumerate(zip(decoded, expected)):
            compare(f"{path}[{at}]", value, element, names)
    elif isinstance(decoded, bytes):
        if expected not in notations(decoded):
            differ()
    elif decoded is None:
        if expected is not True:
            differ()
    elif isinstance(decoded, bool) or isinstance(expected, bool):
        if decoded is not expected:
            differ()
    elif isinstance(decoded, int):
        if expected != decoded and decoded not in names.get(expected, ()):
            differ()
    elif decoded != expected:
        # GraphicString: its octets, which here are UTF-8.
        if not isinstance(decoded, str) or decoded.encode("latin-1").decode() != expected:
            differ()


def main():
    module = open(sys.argv[1]).read()
    names = named(module)
    compiled = asn1tools.compile_string(module, "ber")
    count, kinds = 0, set()
    for line in sys.stdin:
        record = json.loads(line)
        octets = bytes.fromhex(record["ber"])
        for choice in CHOICES:
            try:
                alternative, value = compiled.decode(choice, octets)
                break
            except asn1tools.DecodeError:
                continue
        else:
            raise SystemExit(f"{record['record']}: cannot be decoded: {record['ber']}")
        if alternative.lower() != record["record"].lower():
            raise SystemExit(f"decoded {alternative}, JSON has {record['record']}")
        compare(alternative, value, record["fields"], names)
        count += 1
        kinds.add(alternative)
    print(f"{count} records of {len(kinds)} kinds are alike")
    if len(kinds) < 21:
        raise SystemExit("records of some kinds are missing")


main()
