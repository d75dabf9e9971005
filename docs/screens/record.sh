#!/usr/bin/env bash
# Records the screens of this folder again: needs tmux and a built dist/. Usage: docs/screens/record.sh
set -euo pipefail

here="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$here/../.." && pwd)"
work="$(mktemp -d)"
session="groundwork-screens-$$"
trap 'tmux kill-session -t "$session" 2>/dev/null || true; rm -rf "$work"' EXIT

# The sample, as a newcomer has it: the knowledge base beside the place where commands run.
cp -r "$root/knowledge" "$work/knowledge"
mkdir "$work/bin"
printf '#!/bin/sh\nexec node "%s/dist/cli/main.js" "$@"\n' "$root" > "$work/bin/groundwork"
chmod +x "$work/bin/groundwork"

open() { # columns rows
  tmux kill-session -t "$session" 2>/dev/null || true
  env -u CI -u NO_COLOR tmux new-session -d -s "$session" -x "$1" -y "$2" "cd '$work' && PATH='$work/bin:$PATH' PS1='\$ ' exec sh"
  wait_for '^\$'
}
screen() { tmux capture-pane -t "$session" -p | sed -e :a -e '/^\n*$/{$d;N;ba' -e '}'; }
wait_for() { # a pattern
  for _ in $(seq 1 600); do
    if screen | grep -qE -- "$1"; then return; fi
    sleep 0.1
  done
  echo "never saw: $1" >&2
  screen >&2
  exit 1
}
type_in() { tmux send-keys -t "$session" -l -- "$1"; }
press() { tmux send-keys -t "$session" "$@"; }
take() { # a title: adds the screen to what is recorded
  printf '%s\n\n' "── $1 ──"
  screen
  printf '\n'
}

record_validate() { # columns rows
  open "$1" "$2"
  type_in 'clear; groundwork validate knowledge'
  press Enter
  wait_for 'in [0-9]+ documents'
  take 'groundwork validate knowledge'
  type_in 'clear; groundwork validate knowledge/examples/flawed/late-fee-waiver.md | tail -n 22'
  press Enter
  wait_for 'in 1 document'
  take 'a flawed copy of one procedure, the last lines'
  type_in 'clear; groundwork validate knowledge/examples/flawed/late-fee-waiver.md --format concise'
  press Enter
  wait_for 'in 1 document'
  take 'the same, a line a finding'
}

record_explain() { # columns rows
  open "$1" "$2"
  type_in 'clear; groundwork explain knowledge/examples/flawed/late-fee-waiver.md'
  press Enter
  wait_for 'within 5 business days'
  sleep 0.5
  take 'groundwork explain: what was read of a flawed procedure'
}

record_build() { # columns rows
  open "$1" "$2"
  rm -rf "$work/.groundwork"
  type_in 'clear; groundwork build knowledge'
  press Enter
  wait_for 'Embedding.*left'
  take 'groundwork build knowledge, under way'
  wait_for 'Index built'
  wait_for '^\$ *$'
  take 'done'
}

record_ask() { # columns rows
  open "$1" "$2"
  type_in 'clear; groundwork ask --audience customer'
  press Enter
  wait_for 'what does a customer ask'
  take 'groundwork ask --audience customer'
  type_in 'I paid a day late, can you take the late fee off'
  wait_for 'late fee off'
  take 'a question is typed'
  press Enter
  wait_for 'How sure'
  take 'the answer'
  press Tab
  wait_for '─ Citations'
  take 'Tab: its citations'
  press Down
  press Enter
  wait_for '─ \[2\].*─'
  wait_for '▌'
  take 'Enter: the quotation in its document'
  press Escape
  wait_for '─ Citations'
  press Escape
  sleep 0.5
  press C-e
  wait_for '─ Why this reply'
  take 'Ctrl-E: the scores'
  press Escape
  sleep 0.5
  type_in 'my mother passed away last week and she had a plan with you'
  press Enter
  wait_for 'TO A PERSON'
  take 'a question for people only'
  press '?'
  wait_for '─ Keys'
  take '?: the keys'
  press C-d
}

record_validate 80 24 > "$here/validate-80x24.txt"
record_validate 120 40 > "$here/validate-120x40.txt"
record_explain 80 40 > "$here/explain-80x40.txt"
record_explain 120 40 > "$here/explain-120x40.txt"
record_build 80 24 > "$here/build-80x24.txt"
record_ask 80 24 > "$here/ask-80x24.txt"
record_ask 120 40 > "$here/ask-120x40.txt"
