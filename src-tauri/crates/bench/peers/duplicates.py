#!/usr/bin/env python3
"""People who stand twice in a list: Birge beside recordlinkage and Splink, on the same list, in one run.

    python duplicates.py LIST.csv TRUTH.json --ours PATH/TO/examples/twins

`BIRGE_TWINS=FOLDER cargo xtask bench twins --n 70000` runs it on list.csv and truth.json of a folder. LIST has a row for each person,
TRUTH the planted pairs: {"pairs": [{"a": 1, "b": 2, "same_person": true}]}. Needs `pip install recordlinkage splink` in an environment of its own, and
`cargo build --profile bench -p search --example twins`; BIRGE_PYTHON names that Python for the bench. Every program gets the same cells and may block by IIN, by phone, by e-mail and
by birth date (also with day and month swapped); the peers compare names by Jaro-Winkler. Their thresholds are those of their best F1 on this
very list, ours is the one that is built in. Prints recall, precision and seconds; reading the list is in nobody's time.
"""
import argparse, csv, json, logging, subprocess, tempfile, time, warnings
from pathlib import Path
import pandas as pd

warnings.filterwarnings("ignore")
logging.disable(logging.WARNING)
COLUMNS = ["number", "surname", "given", "patronymic", "birth", "sex", "iin", "phone", "email", "region"]


def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = [row[: len(COLUMNS)] for row in list(csv.reader(file, delimiter=";"))[1:]]
    frame = pd.DataFrame(rows, columns=COLUMNS).replace("", None)
    frame["number"] = frame["number"].astype(int)
    parts = frame["birth"].str.split(".", expand=True)
    low, high = parts[[0, 1]].min(axis=1), parts[[0, 1]].max(axis=1)
    frame["birth_class"] = parts[2] + low + high
    frame["sex"] = frame["sex"].map({"ер": "m", "м": "m", "әйел": "f", "ж": "f"})
    return frame


def score(found, same):
    found = {(min(pair), max(pair)) for pair in found}
    hits = len(found & same)
    return hits / len(same), hits / max(1, len(found))


def best(weighed, same):
    """The threshold of the greatest F1."""
    ranked, hits, top = sorted(weighed, key=lambda row: -row[2]), 0, (0.0, 0)
    for count, (one, two, _) in enumerate(ranked, 1):
        hits += (min(one, two), max(one, two)) in same
        f1 = 2 * hits / (count + len(same))
        if f1 > top[0]: top = (f1, count)
    return [(one, two) for one, two, _ in ranked[: top[1]]]


def ours(program, path):
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "pairs.csv"
        seconds = float(subprocess.run([program, path, out], check=True, capture_output=True, text=True).stdout)
        rows = [line.split(",") for line in out.read_text(encoding="utf-8").splitlines()]
    return [(int(row[0]), int(row[1])) for row in rows], seconds


def by_recordlinkage(frame, same):
    import recordlinkage
    frame = frame.set_index("number")
    start = time.perf_counter()
    index = recordlinkage.Index()
    for column in ("iin", "phone", "email", "birth_class"): index.block(column)
    pairs = index.index(frame)
    compare = recordlinkage.Compare(n_jobs=2)
    for column in ("surname", "given", "patronymic"): compare.string(column, column, method="jarowinkler", threshold=0.88, label=column)
    for column in ("birth", "iin", "phone", "email", "sex", "region"): compare.exact(column, column, label=column)
    features = compare.compute(pairs, frame)
    matcher = recordlinkage.ECMClassifier(use_col_names=True)
    matcher.fit(features)
    learnt = matcher.prob(features)
    seconds = time.perf_counter() - start
    # What it learns by itself, or how many cells agree: whichever finds more.
    ways = (learnt, features.sum(axis=1))
    found = [best([(one, two, weight) for (one, two), weight in way.items()], same) for way in ways]
    return max(found, key=lambda pairs: sum(score(pairs, same))), seconds


def by_splink(frame, same):
    import splink.comparison_library as cl
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on
    start = time.perf_counter()
    settings = SettingsCreator(
        link_type="dedupe_only", unique_id_column_name="number",
        blocking_rules_to_generate_predictions=[block_on(column) for column in ("iin", "phone", "email", "birth_class")],
        comparisons=[cl.JaroWinklerAtThresholds(column, [0.95, 0.88]) for column in ("surname", "given", "patronymic")]
        + [cl.ExactMatch(column) for column in ("birth", "iin", "phone", "email", "sex", "region")],
    )
    try:
        linker = Linker(frame, settings, DuckDBAPI(), set_up_basic_logging=False)
    except TypeError:
        api = DuckDBAPI()
        linker = Linker(api.register(frame), settings)
    linker.training.estimate_probability_two_random_records_match([block_on("iin")], recall=0.6)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e7, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("birth"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("phone"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("iin"))
    found = linker.inference.predict(threshold_match_probability=0.01).as_pandas_dataframe()
    seconds = time.perf_counter() - start
    weighed = zip(found["number_l"], found["number_r"], found["match_weight"])
    return best([(int(one), int(two), weight) for one, two, weight in weighed], same), seconds


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("list"); parser.add_argument("truth"); parser.add_argument("--ours", required=True)
    parser.add_argument("--without", nargs="*", default=[], choices=["recordlinkage", "splink"])
    asked = parser.parse_args()
    with open(asked.truth, encoding="utf-8") as file: pairs = json.load(file)["pairs"]
    same = {(pair["a"], pair["b"]) for pair in pairs if pair["same_person"]}
    frame = read(asked.list)
    runs = [("Birge", lambda: ours(asked.ours, asked.list))]
    if "recordlinkage" not in asked.without: runs.append(("recordlinkage", lambda: by_recordlinkage(frame, same)))
    if "splink" not in asked.without: runs.append(("Splink", lambda: by_splink(frame.drop(columns=[]), same)))
    print(f"{len(frame)} rows, {len(same)} planted pairs")
    for name, run in runs:
        found, seconds = run()
        recall, precision = score(found, same)
        print(f"{name:14} recall {recall:.4f}  precision {precision:.4f}  {seconds:8.3f} s", flush=True)


if __name__ == "__main__":
    main()
