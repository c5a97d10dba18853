"""Prints what the load client measured, a line a program, beside the references and what is wanted of `amends serve`."""

import json
import sys

COLUMNS = ["", "turns/s", "of bot", "strict p50", "p99", "over echo p50", "p99", "cpu/turn", "setup", "peak MB"]
WANTED = {
    "serve, 300 do": "wanted: 100,000 turns/s and 0.2 of the bot; p50 15 and p99 60 over the echo",
    "serve --sync batch, 300 do": "wanted: 50,000 turns/s",
}


def main():
    rows, measured = [COLUMNS], {}
    for line in sys.stdin:
        name, result = line.rstrip("\n").split("\t")
        measured[name] = result = json.loads(result)
        strict, piped = result["strict"], result["pipelined"]
        bot = measured.get("ndjson_bot none", result)["pipelined"]["turns_per_s"]
        echo = measured["ndjson_echo none"]["strict"]
        rate = piped["turns_per_s"] or strict["turns_per_s"]
        cpu = 1e6 / piped["turns_per_cpu_s"] if piped["turns_per_cpu_s"] else strict["cpu_us_per_turn"]
        rows.append([
            name, f"{rate:,}", f"{rate / bot:.3f}", f"{strict['p50_us']:.1f}", f"{strict['p99_us']:.1f}",
            f"{strict['p50_us'] - echo['p50_us']:.1f}", f"{strict['p99_us'] - echo['p99_us']:.1f}", f"{cpu:.1f}",
            f"{result['setup_ms']:.0f}", f"{result['peak_rss_kb'] / 1024:.0f}"])
    widths = [max(map(len, column)) for column in zip(*rows)]
    print("\nserving over pipes; latencies and cpu in microseconds, setup in milliseconds")
    for row in rows:
        line = "  ".join(cell.ljust(width) if index == 0 else cell.rjust(width) for index, (cell, width) in enumerate(zip(row, widths)))
        print(line + ("   " + WANTED[row[0]] if row[0] in WANTED else ""))


main()
