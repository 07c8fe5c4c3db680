#!/usr/bin/env bash
# Runs each fuzz target for so many seconds (60 unless told), or those that are named after the seconds.
# Ends with 1 where one of them found something; the input that does it is then in fuzz/artifacts.
set -euo pipefail
cd "$(dirname "$0")/../fuzz"
seconds=${1:-60}
shift || true
targets=("$@")
if [ "${#targets[@]}" -eq 0 ]; then
    for file in fuzz_targets/*.rs; do
        target=$(basename "$file" .rs)
        [ "$target" = shared ] || targets+=("$target")
    done
fi

# What `cargo fuzz` would ask for, with the stable compiler.
coverage='-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4'
coverage+=' -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table'
coverage+=' -Cllvm-args=-sanitizer-coverage-trace-compares'
host=$(rustc -vV | sed -n 's/^host: //p')
export RUSTC_BOOTSTRAP=1 RUSTFLAGS="--cfg fuzzing -Cdebug-assertions $coverage"
cargo build --locked --release --bins --target "$host"
built=${CARGO_TARGET_DIR:-target}/$host/release

failed=0
for target in "${targets[@]}"; do
    mkdir -p "corpus/$target" "artifacts/$target"
    case $target in
        values | overlay) seeds=() ;;
        *) seeds=(../examples) ;;
    esac
    echo "== $target"
    "$built/$target" -max_total_time="$seconds" -max_len=40000 -timeout=20 -rss_limit_mb=2048 -verbosity=0 \
        -print_final_stats=1 -artifact_prefix="artifacts/$target/" "corpus/$target" "${seeds[@]}" || failed=1
done
exit "$failed"
