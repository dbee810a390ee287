# SPDX-License-Identifier: MIT
# Adds up what a ctest run (--output-junit) checked. A test whose output has a line
# "N passed, M failed" counts as that many, any other as one; lines "SKIP ..." are shown and counted.

function flush_test() {
    if (name == "") {
        return
    }
    if (skipped) {
        passed_here = failed_here = 0
        if (!skips_here) {
            print "SKIP " name
            skips_here = 1
        }
    } else if (!counted) {
        passed_here = good
        failed_here = !good
    } else if (!good && failed_here == 0) {
        failed_here = 1
    } else if (good && failed_here > 0) {
        print "contradiction: " name " passed but says " failed_here " failed"
    }
    if (failed_here) {
        print "FAIL " name
    }
    passed += passed_here
    failed += failed_here
    skips += skips_here
    name = ""
}

/<testcase / {
    flush_test()
    name = $0
    sub(/.*<testcase name="/, "", name)
    sub(/".*/, "", name)
    good = ($0 ~ /status="run"/)
    skipped = ($0 ~ /status="(notrun|disabled)"/)
    counted = skips_here = passed_here = failed_here = 0
}

/<skipped/ { skipped = 1 }

{
    line = $0
    sub(/.*<system-out>/, "", line)
    sub(/<\/system-out>.*/, "", line)
}

line ~ /^[0-9]+ passed, [0-9]+ failed/ {
    split(line, words, " ")
    passed_here = words[1] + 0
    failed_here = words[3] + 0
    counted = 1
}

line ~ /^SKIP / {
    gsub(/&quot;/, "\"", line)
    gsub(/&lt;/, "<", line)
    gsub(/&gt;/, ">", line)
    gsub(/&amp;/, "\\&", line)
    print line " (" name ")"
    skips_here++
}

END {
    flush_test()
    printf "%d passed, %d failed%s\n", passed, failed, skips ? ", " skips " skipped" : ""
    exit failed > 0
}
