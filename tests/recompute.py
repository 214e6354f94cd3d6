"""Counts what reports say, again, from the records alone.

    python3 tests/recompute.py KSD RECORDS

The numbers are reckoned here from the TOML by the words of the law and of the
guide, and share no code with ksd; then ksd is asked for the same, as CSV and JSON.
Says what differs, and fails if anything does. Needs Python 3.11 and nothing else.
"""

import calendar
import csv
import json
import subprocess
import sys
import tomllib
from collections import Counter
from datetime import date, timedelta
from io import StringIO
from pathlib import Path

KSD, RECORDS = sys.argv[1], Path(sys.argv[2])
DAY = timedelta(days=1)


def read(kind):
    files = sorted((RECORDS / kind).rglob("*.toml"))
    return {f.stem: tomllib.loads(f.read_text(encoding="utf-8")) for f in files}


ALL = read("kerja-sama")
PARTNERS = read("mitra")
MAPPED = read("potensi")
DOCUMENTS = {id: r for id, r in ALL.items() if "addendum_dari" not in r}


def when(record):
    return record.get("waktu", {})


def signed_on(record):
    return when(record).get("ditandatangani")


def unknown(record, key):
    return key in record.get("belum_diketahui", [])


def signed_by(record, day):
    """Signed, as far as one knows on a day; an unknown day counts by its year."""
    at = signed_on(record)
    if at:
        return at <= day
    if not unknown(record, "waktu.ditandatangani"):
        return False
    year = when(record).get("tahun")
    return year is None or year <= day.year


def last_day(id, record, day):
    """The last day that the text and the addenda signed by then set."""
    last = when(record).get("berakhir")
    changed = [
        (signed_on(r), r["waktu"]["berakhir"])
        for r in ALL.values()
        if r.get("addendum_dari") == id and "berakhir" in when(r)
        and signed_on(r) and signed_on(r) <= day
    ]
    return max(changed)[1] if changed else last


def state(id, record, day):
    if not signed_by(record, day):
        dropped = record.get("tidak_dilanjutkan", {}).get("tanggal")
        return "tidak-dilanjutkan" if dropped and dropped < day else "rencana"
    ended = record.get("pengakhiran", {}).get("tanggal")
    if ended and ended < day:
        return "diakhiri"
    last = last_day(id, record, day)
    if last and last < day:
        return "berakhir"
    if last is None and not when(record).get("tanpa_batas"):
        return "tidak-diketahui"
    start = when(record).get("mulai")
    return "akan-berlaku" if start and start > day else "berlaku"


def over(id, record, as_of):
    """The last day of what is over by a day, and whether it was brought to an end."""
    if not signed_by(record, as_of):
        return None
    ended = record.get("pengakhiran", {}).get("tanggal")
    last = last_day(id, record, as_of)
    if ended and ended <= as_of:
        return "diakhiri", ended
    if last and last <= as_of:
        return "habis", last
    return None


def signed(first, last, as_of):
    """Signed in a period; what has only a year counts in that year."""
    found = {}
    for id, record in DOCUMENTS.items():
        at = signed_on(record)
        year = when(record).get("tahun") if unknown(record, "waktu.ditandatangani") else None
        within = at and first <= at <= min(last, as_of)
        of_year = (
            not at and year and first <= date(year, 1, 1) and date(year, 12, 31) <= last
        )
        if within or of_year:
            found[id] = record
    return found


def in_force(day):
    return {id: r for id, r in DOCUMENTS.items() if state(id, r, day) == "berlaku"}


def gone(sort, first, last, as_of):
    found = {}
    for id, record in DOCUMENTS.items():
        end = over(id, record, as_of)
        if end and end[0] == sort and first <= end[1] <= last:
            found[id] = record
    return found


BY = {
    "jenis": lambda r: [r["jenis"]],
    "naskah": lambda r: [r["naskah"]],
    "urusan": lambda r: r.get("urusan") or [""],
    "pemrakarsa": lambda r: [r.get("pemrakarsa", "")],
    "golongan": lambda r: sorted(
        {PARTNERS[m["id"]]["golongan"] for m in r["mitra"] if m["id"] in PARTNERS}
    ) or [""],
}


def counted(records, by):
    count = Counter()
    for record in records.values():
        count.update(BY[by](record))
    return dict(count)


def money(records):
    return sum(r.get("pembiayaan", {}).get("nilai", 0) for r in records.values())


# What ksd says.


def ksd(*arguments):
    command = [KSD, "--records", str(RECORDS), "--lang", "id", *arguments]
    ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    if ran.returncode != 0:
        sys.exit(f"{' '.join(command)}: {ran.stderr}")
    return ran.stdout


def tables(name, period, as_of):
    """The tables of a report by their captions, a list of rows each."""
    text = ksd("report", name, "--period", period, "--as-of", str(as_of), "--format", "csv", "-o", "-")
    found = {}
    # A table of one report stands without a caption.
    for block in text.replace("\r\n", "\n").split("\n\n"):
        rows = list(csv.reader(StringIO(block)))
        if len(rows) > 1 and len(rows[0]) == 1:
            caption = rows[0][0].split(". ", 1)[-1]
            found[caption] = [dict(zip(rows[1], row)) for row in rows[2:]]
    return found


CHECKED = 0
WRONG = []


def same(what, said, own):
    global CHECKED
    CHECKED += 1
    if said != own:
        WRONG.append(f"{what}: ksd says {said}, the records say {own}")


def caption(what, found, start, may_miss=False):
    """The table whose caption begins so. A report that is without it is wrong, unless it
    may be: where the records have nothing for it."""
    for name, rows in found.items():
        if name.startswith(start):
            return rows
    if not may_miss:
        WRONG.append(f"{what}: no table \"{start}\"")
    return []


def distribution(what, rows, by, records, column="jumlah"):
    said = {r[by]: int(r[column]) for r in rows if r[by] != "jumlah" and r[column] not in ("", "0")}
    same(what, said, counted(records, by))
    total = [int(r[column]) for r in rows if r[by] == "jumlah"]
    if total:
        same(f"{what}, total", total, [len(records)])
    worth = [int(r["nilai"] or 0) for r in rows if r[by] == "jumlah" and "nilai" in r]
    if worth and column == "jumlah":
        same(f"{what}, rupiah", worth, [money(records)])


def movement(what, rows, first, last, as_of):
    """The rows of the table of movements that any reading has; and that it closes."""
    if not rows:
        return
    number = {r["hal"]: int(r["naskah"]) for r in rows}
    said = list(number.values())
    same(f"{what}, begins", said[0], len(in_force(first - DAY)))
    same(f"{what}, ends", said[-1], len(in_force(min(last, as_of))))
    same(f"{what}, closes", sum(said[:-1]), said[-1])
    start = min(last, as_of)
    new = [
        id for id, r in signed(first, last, as_of).items()
        if signed_on(r) and (not when(r).get("mulai") or when(r)["mulai"] <= start)
        and (last_day(id, r, as_of) or when(r).get("tanpa_batas"))
    ]
    same(f"{what}, new", number.get("Ditandatangani dan mulai berlaku", 0), len(new))


def quarter(year, nth):
    last = 3 * nth
    return date(year, last - 2, 1), date(year, last, calendar.monthrange(year, last)[1])


def earlier(first, months):
    """The first and last day of as long a period so many months earlier."""
    at = first.year * 12 + first.month - 1 - months
    year, month = divmod(at, 12)
    return date(year, month + 1, 1)


def triwulan(year, nth, as_of):
    what = f"triwulan {year}-Q{nth} as of {as_of}"
    first, last = quarter(year, nth)
    found = tables("triwulan", f"{year}-Q{nth}", as_of)
    periods = {
        "jumlah": (first, last),
        "sebelumnya": (earlier(first, 3), first - DAY),
        "tahun_lalu": (earlier(first, 12), earlier(first, 9) - DAY),
    }
    for by, name in [("jenis", "jenis"), ("naskah", "bentuk naskah"), ("urusan", "urusan"),
                     ("pemrakarsa", "pemrakarsa")]:
        for column, (begin, end) in periods.items():
            records = signed(begin, end, as_of)
            rows = caption(what, found, f"Naskah yang ditandatangani menurut {name}", not records)
            distribution(f"{what}, signed by {by}, {column}", rows, by, records, column)
            rows = caption(what, found, f"Naskah yang berlaku menurut {name}")
            records = in_force(min(end, as_of))
            distribution(f"{what}, in force by {by}, {column}", rows, by, records, column)
    went = gone("habis", first, last, as_of) | gone("diakhiri", first, last, as_of)
    rows = caption(what, found, "Naskah yang berakhir atau diakhiri", not went)
    same(f"{what}, over", sorted(r["id"] for r in rows), sorted(went))
    movement(what, caption(what, found, "Mutasi"), first, last, as_of)


def tahunan(year, as_of):
    what = f"tahunan {year} as of {as_of}"
    first, last = date(year, 1, 1), date(year, 12, 31)
    found = tables("tahunan", str(year), as_of)
    records, before = signed(first, last, as_of), signed(date(year - 1, 1, 1), first - DAY, as_of)
    for by, name in [("jenis", "jenis"), ("naskah", "bentuk naskah"), ("urusan", "urusan"),
                     ("pemrakarsa", "pemrakarsa"), ("golongan", "golongan mitra")]:
        rows = caption(what, found, f"Naskah yang ditandatangani menurut {name}")
        distribution(f"{what}, signed by {by}", rows, by, records)
        distribution(f"{what}, signed by {by}, a year before", rows, by, before, "tahun_lalu")
    rows = caption(what, found, "Naskah yang ditandatangani menurut triwulan")
    for nth in range(1, 5):
        begin, end = quarter(year, nth)
        said = [int(r["jumlah"] or 0) for r in rows if r["triwulan"] == f"{year}-Q{nth}"]
        dated = [r for r in records.values() if signed_on(r) and begin <= signed_on(r) <= end]
        same(f"{what}, quarter {nth}", said, [len(dated)])
    own = sorted(id for id, r in records.items() if "perpanjangan_dari" in r)
    rows = caption(what, found, "Perpanjangan yang ditandatangani", not own)
    same(f"{what}, extensions", sorted(r["id"] for r in rows), own)
    went = gone("habis", first, last, as_of) | gone("diakhiri", first, last, as_of)
    rows = caption(what, found, "Naskah yang berakhir atau diakhiri", not went)
    same(f"{what}, over", sorted(r["id"] for r in rows), sorted(went))
    results = [
        (record["jenis"], result)
        for record in DOCUMENTS.values()
        for result in record.get("hasil_tahunan", [])
        if result["tahun"] == year and signed_by(record, as_of)
    ]
    rows = caption(what, found, "Hasil naskah yang mencatatnya", not results)
    if results:
        for key in ("belanja", "penerimaan", "investasi"):
            said = [int(r[key] or 0) for r in rows if r["jenis"] == "jumlah"]
            same(f"{what}, {key}", said, [sum(result.get(key, 0) for _, result in results)])
    arisen = [
        id for id, record in ALL.items() for dispute in record.get("perselisihan", [])
        if first <= dispute["tanggal"] <= min(last, as_of)
    ]
    rows = caption(what, found, "Perselisihan", not arisen)
    said = [r["id"] for r in rows if first <= date.fromisoformat(r["tanggal"])]
    same(f"{what}, disputes", sorted(said), sorted(arisen))
    movement(what, caption(what, found, "Mutasi"), first, last, as_of)


def evaluasi(year, as_of):
    what = f"evaluasi {year} as of {as_of}"
    last = min(date(year, 12, 31), as_of)
    found = tables("evaluasi", str(year), as_of)
    done = [
        evaluation.get("kesimpulan", "")
        for record in ALL.values() for evaluation in record.get("evaluasi", [])
        if evaluation.get("tanggal") and date(year, 1, 1) <= evaluation["tanggal"] <= last
    ]
    rows = caption(what, found, "Evaluasi menurut kesimpulan", not done)
    said = {r["kesimpulan"]: int(r["jumlah"]) for r in rows if r["kesimpulan"] != "jumlah"}
    said = {word: count for word, count in said.items() if count}
    same(f"{what}, conclusions", said, dict(Counter(done)))
    never = [
        id for id, record in in_force(last).items()
        if evaluated_itself(id, record, last)
        and not any(e.get("tanggal") and e["tanggal"] <= last for e in record.get("evaluasi", []))
    ]
    rows = caption(what, found, "Naskah yang berlaku pada", not never)
    same(f"{what}, never", sorted(r["id"] for r in rows), sorted(never))


def has_below(id, day, *naskah):
    """Whether by a day a document of such a form was signed under this one."""
    return any(
        r.get("induk") == id and r["naskah"] in naskah and signed_by(r, day)
        for r in ALL.values()
    )


def reported_itself(id, record, day):
    """What the words of the guide say reports come on: a PKS or contract, or a
    Kesepakatan Bersama without one."""
    if record["naskah"] == "kesepakatan-bersama":
        return not has_below(id, day, "pks", "kontrak")
    return record["naskah"] in ("pks", "kontrak")


def evaluated_itself(id, record, day):
    if record["jenis"] == "bmd":
        return False
    if record["naskah"] == "nota-kesepakatan":
        return not has_below(id, day, "rencana-kerja")
    if record["naskah"] in ("rencana-kerja", "naskah-luar-negeri"):
        return True
    return reported_itself(id, record, day)


def semester(year, nth, as_of):
    what = f"semester {year}-S{nth} as of {as_of}"
    last = min(date(year, 6, 30) if nth == 1 else date(year, 12, 31), as_of)
    found = tables("semester", f"{year}-S{nth}", as_of)
    rows = caption(what, found, "Naskah yang berlaku pada")
    # Permendagri 22/2020 Pasal 17, 39 and 46: cooperation at home.
    home = ("ksdd", "ksdpk", "sinergi")
    records = {id: r for id, r in in_force(last).items() if r["jenis"] in home}
    distribution(f"{what}, in force", rows, "pemrakarsa", records, "naskah")
    period = f"{year}-S{nth}"
    owed = {id: r for id, r in records.items() if reported_itself(id, r, last)}
    came = {
        id: record for id, record in owed.items()
        if any(r["periode"] == period and r.get("tanggal") and r["tanggal"] <= as_of
               for r in record.get("laporan", []))
    }
    distribution(f"{what}, owed", rows, "pemrakarsa", owed, "wajib_lapor")
    distribution(f"{what}, received", rows, "pemrakarsa", came, "diterima")
    late = {id: r for id, r in owed.items() if id not in came}
    distribution(f"{what}, not received", rows, "pemrakarsa", late, "belum")


def summary(period, first, last, as_of):
    stand = min(last, as_of)
    counts = {
        "ditandatangani": signed(first, last, as_of),
        "berlaku": in_force(stand),
        "berakhir": gone("habis", first, last, as_of),
        "diakhiri": gone("diakhiri", first, last, as_of),
    }
    for count, records in counts.items():
        for by in BY:
            said = json.loads(ksd("summary", "--period", period, "--count", count, "--by", by,
                                  "--as-of", str(as_of), "--format", "json"))
            what = f"summary {period}, {count} by {by}, as of {as_of}"
            same(f"{what}, total", said["total"], len(records))
            rows = {r[by] or "": r["jumlah"] for r in said["rows"] if r["jumlah"]}
            same(what, rows, counted(records, by))
    said = json.loads(ksd("summary", "--period", period, "--sum", "nilai", "--by", "jenis",
                          "--as-of", str(as_of), "--format", "json"))
    worth = sum(r.get("nilai") or 0 for r in said["rows"])
    same(f"summary {period}, rupiah, as of {as_of}", worth, money(counts["ditandatangani"]))


TODAY = date(2026, 11, 26)
THEN = date(2024, 5, 3)
for year, nth, as_of in [(2024, 1, THEN), (2023, 2, THEN), (2024, 2, THEN), (2025, 4, TODAY)]:
    triwulan(year, nth, as_of)
for year, as_of in [(2023, THEN), (2024, THEN), (2022, TODAY), (2025, TODAY)]:
    tahunan(year, as_of)
    evaluasi(year, as_of)
for year, nth, as_of in [(2023, 2, THEN), (2023, 1, THEN), (2025, 2, TODAY)]:
    semester(year, nth, as_of)
summary("2023", date(2023, 1, 1), date(2023, 12, 31), THEN)
summary("2024", date(2024, 1, 1), date(2024, 12, 31), THEN)
summary("2025-S1", date(2025, 1, 1), date(2025, 6, 30), TODAY)

for wrong in WRONG:
    print(wrong)
print(f"{CHECKED} numbers and tables compared, {len(WRONG)} differ")
sys.exit(1 if WRONG or CHECKED < 200 else 0)
