"""Shapes of the JSON doors, as JSON Schema. tests/courses/api/test_description.py holds real answers against them."""

from typing import Any

Schema = dict[str, Any]

UUID: Schema = {"type": "string", "format": "uuid", "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}
KEY: Schema = {"type": "string", "pattern": "^[A-Za-z0-9_-]{43}$", "description": "32 bytes, base64url, no padding"}
LOCK: Schema = {"type": "string", "pattern": "^([0-9]{4}|[a-l]{4})$", "description": "four digits or four pictures"}
STEP: Schema = {"type": "string", "pattern": "^[0-9a-f]{8}$", "description": "first 8 hex digits of the step's id"}
VERSION: Schema = {"type": "string", "pattern": "^[0-9a-f]{16}$", "description": "data-version of the document"}
MILLISECONDS: Schema = {"type": "integer", "description": "milliseconds since 1970-01-01T00:00:00Z"}
COUNT: Schema = {"type": "integer", "minimum": 0}
TEXT: Schema = {"type": "string"}


def record(required: dict[str, Schema], optional: dict[str, Schema] | None = None, *, closed: bool = True) -> Schema:
    """Return the schema of an object. closed: it holds nothing else."""
    return {
        "type": "object",
        "properties": required | (optional or {}),
        "required": sorted(required),
        "additionalProperties": not closed,
    }


def array(items: Schema, **limits: int) -> Schema:
    return {"type": "array", "items": items, **limits}


def nullable(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


SECONDS: Schema = {"type": "integer", "description": "time spent on the step; 0 to 600 count"}

EVENT: Schema = record(
    {"id": UUID, "n": COUNT, "k": TEXT, "t": MILLISECONDS},
    {
        "c": VERSION,
        "s": STEP,
        "d": {
            "type": "object",
            "description": "answer: chosen or variant; sec; practice.done: practice, variant, mode, hints, actions "
            "(2048 bytes); pref: language, voice, size; 512 bytes",
            "properties": {
                "chosen": array(STEP, maxItems=20),
                "variant": nullable({"type": "integer", "minimum": 0, "maximum": 99}),
                "sec": SECONDS,
                "language": TEXT,
                "voice": {"type": "boolean"},
                "size": {"enum": ["normal", "large", "larger"]},
                "practice": STEP,
                "mode": {"enum": ["with", "alone"]},
                "hints": {"type": "integer", "minimum": 0, "maximum": 99},
                "actions": array(
                    array(nullable({"type": ["string", "integer"], "maxLength": 16}), minItems=1, maxItems=4),
                    maxItems=90,
                ),
            },
        },
    },
    closed=False,
)

SCHEMAS: dict[str, Schema] = {
    "Refusal": record({"detail": TEXT}),
    "SessionRequest": record(
        {"read": KEY},
        {
            "confirm": {"type": "boolean", "default": False},
            "lock": LOCK,
            "dev": UUID | {"description": "the phone on which tries of the lock are counted"},
            "phone": {"enum": ["own", "lent"], "description": "whose phone it is; else the card says"},
        },
        closed=False,
    ),
    "LockRequest": record({"read": KEY, "lock": nullable(LOCK)}, closed=False),
    "Locked": record({"lock": {"type": "boolean"}}),
    "Greeting": record({"first_name": TEXT, "lang": TEXT, "lock": {"type": "boolean"}}),
    "PhoneKeys": record({"append": KEY, "local": KEY}),
    "Batch": record(
        {
            "v": {"type": "integer", "minimum": 1, "maximum": 999, "description": "1; others are held"},
            "dev": UUID,
            "sent": MILLISECONDS,
            "events": array({"$ref": "#/components/schemas/Event"}, maxItems=100),
        },
        closed=False,
    ),
    "Event": EVENT,
    "Recorded": record(
        {
            "epoch": UUID,
            "now": MILLISECONDS,
            "acked": array(UUID),
            "dup": array(UUID),
            "held": array(record({"id": UUID, "why": {"enum": ["v", "k", "c", "s", "shape", "size", "practice"]}})),
            "next": {"type": "integer", "minimum": 1, "description": "seconds before sending again"},
        }
    ),
    "PhoneGivenBack": record(
        {
            "dev": UUID,
            "phones": array(
                record(
                    {"append": KEY, "n": COUNT | {"description": "the highest number given with this key"}},
                    closed=False,
                ),
                maxItems=50,
            ),
        },
        closed=False,
    ),
    "PhoneKey": record({"append": KEY, "until": MILLISECONDS}),
    "SealedBatch": record(
        {
            "v": {"type": "integer", "minimum": 1, "maximum": 999, "description": "1; others are held"},
            "dev": UUID,
            "sent": MILLISECONDS,
            "items": array({"$ref": "#/components/schemas/SealedItem"}, maxItems=20),
        },
        closed=False,
    ),
    "SealedItem": record(
        {
            "id": UUID,
            "n": COUNT | {"minimum": 1, "description": "counter per phone and key"},
            "key": {"type": "integer", "description": "version of the server's key pair"},
            "box": {"type": "string", "maxLength": 16384, "description": "base64url, no padding: docs/adr/0020"},
        },
        closed=False,
    ),
    "Received": record(
        {
            "now": MILLISECONDS,
            "acked": array(UUID),
            "dup": array(UUID),
            "held": array(
                record({"id": UUID, "why": {"enum": ["v", "shape", "size", "key", "box", "grid", "day", "id"]}})
            ),
            "next": {"type": "integer", "minimum": 1, "description": "seconds before sending again"},
        }
    ),
    "Receipt": record(
        {
            "code": {"type": "string", "pattern": "^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}$"},
            "answers": COUNT | {"description": "how many came under the keys that are known"},
        }
    ),
    "Waiting": record({"detail": {"const": "waiting"}, "missing": COUNT | {"minimum": 1}}),
    "Point": record({"name": TEXT, "address": TEXT, "hours": TEXT, "phone": TEXT}),
    "Module": record(
        {
            "key": UUID,
            "title": TEXT,
            "url": TEXT,
            "done": {"type": "boolean"},
            "steps_done": COUNT,
            "steps": COUNT,
            "minutes_left": COUNT,
            "done_steps": array(STEP),
        }
    ),
    "Course": record(
        {"key": TEXT, "title": TEXT, "url": TEXT, "modules": array({"$ref": "#/components/schemas/Module"})}
    ),
    "Award": record({"key": TEXT, "name": TEXT, "level": TEXT, "awarded_on": {"type": "string", "format": "date"}}),
    "Me": record(
        {
            "first_name": TEXT,
            "lang": TEXT,
            "point": nullable({"$ref": "#/components/schemas/Point"}),
            "epoch": UUID,
            "continue": nullable(record({"title": TEXT, "url": TEXT, "step": nullable(STEP)})),
            "courses": array({"$ref": "#/components/schemas/Course"}),
            "badges": array({"$ref": "#/components/schemas/Award"}),
        }
    ),
}
