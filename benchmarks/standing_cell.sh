#!/bin/sh
# A stand-in for a cell: `standing_cell.sh ROOT CELL ...` sleeps, and leaves a journal and a record.
# A cell of torch 9.2.5.dev20260007 sleeps for 2.5 seconds; the last number sets its name apart.
root=$1 cell=$2
release=${cell#torch9.}
release=${release%%-*}
seconds=${release%%.*}
rest=${release#*.}
tenths=${rest%%.*}

task="\"encoding\": \"fine\", \"probe\": \"steady.sleeps\", \"device\": \"cpu\""
state="$root/.torchgrid"
[ -d "$state/outcomes" ] || mkdir -p "$state/outcomes"

# A cell that takes no time leaves no journal, so that it costs one process alone.
if [ "$seconds.$tenths" != 0.0 ]; then
    mkdir -p "$state/scratch/$cell"
    {
        printf '{"event": "run", "keys": {}, "kept": 0, "round": 1}\n'
        printf '{"event": "attestation", "attestation": {"torch": "9.9.9"}}\n'
        printf '{"event": "tasks", "tasks": [["fine", "steady.sleeps", "cpu"]]}\n'
    } >"$state/scratch/$cell/journal.jsonl"
    sleep "$seconds.$tenths"
fi

{
    printf '{"schema": 1, "cell": "%s", "suite": "whole", "date": "2026-11-26"}\n' "$cell"
    printf '{"cell": "%s", %s, "verdict": "pass", "seconds": %s.%s}\n' "$cell" "$task" "$seconds" "$tenths"
} >"$state/outcomes/$cell.jsonl"
