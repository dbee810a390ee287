#!/bin/sh
# SPDX-License-Identifier: MIT
# A field is one row of model.def: in a scratch copy of the project one is added and then renamed in
# documents. Only printed files change, while reader, writer, schema and ctypes follow.
. "${0%/*}/common.sh"
work=$NCL_BUILD/one-row
rm -rf "$work"
mkdir -p "$work/before"
cd "$NCL_SOURCE" || exit 1
cp -R include lib docs tests examples "$work/before"
cp "$NCL_BUILD/../sources.txt" "$NCL_BUILD/../printed.txt" "$work"
cd "$work" || exit 1

# regenerate TREE
regenerate() {
    $CC -std=c99 -o generate "$1"/lib/model/generate/*.c || exit 1
    # shellcheck disable=SC2046 # lines without spaces
    sh "$1/tests/structure/stale.sh" --write "$1" ./generate $(cat printed.txt) >regenerate.log
}

# changed TREE TREE: the files that differ; model.def must be one of them, the rest be printed
changed() {
    diff -rq "$1" "$2" |
        sed -n -e "s/^Files [^ ]* and $2\/\(.*\) differ$/\1/p" -e 's/^Only in \([^:]*\): /\1\//p' |
        LC_ALL=C sort >changed.txt
    grep -qx lib/model/model.def changed.txt || fault "$2: model.def is as before"
    cut -d = -f 2 printed.txt | LC_ALL=C sort >printed-files.txt
    for file in $(LC_ALL=C comm -23 changed.txt printed-files.txt); do
        [ "$file" != lib/model/model.def ] || continue
        fault "$2: $file changed, which is not printed"
    done
}

# must_change FILE...: after changed
must_change() {
    for file; do
        grep -qx "$file" changed.txt || fault "$file did not follow"
    done
}

export CC NCL_FLAGS
# compile TREE LIST: the sources in LIST, into objects/TREE
compile() {
    mkdir -p "objects/$1"
    # shellcheck disable=SC2016 # expanded by the inner shell
    (cd "$1" && xargs -P "$(nproc)" -I {} sh -c '
        $CC $NCL_FLAGS -O0 -fPIC -w -c "$1" -o "$0/$(printf %s "$1" | tr / -).o"' \
        "../objects/$1" {} <"../$2") || exit 1
}

libraries=
for pair in CJSON=libcjson UTF8PROC=libutf8proc; do
    case $NCL_FLAGS in
    *HAVE_${pair%=*}=1*) libraries="$libraries $(pkg-config --libs "${pair#*=}")" ;;
    esac
done

# link TREE: the program one-row and a shared library
link() {
    # shellcheck disable=SC2086 # lists of words
    $CC -std=c99 -DNCLAIM_STATIC -DMEMBER=mood -I"$1/include" "$1/tests/structure/one-row.c" \
        "objects/$1"/*.o -o "objects/$1/program" $libraries &&
        $CC -shared "objects/$1"/*.o -o "objects/$1/libnewsclaim.so" $libraries || exit 1
}

# document NAME: with the new field under that name in documents
document() {
    printf '{"newsclaim":"1.0","quotes":[{"id":"q1","mode":"direct","%s":"weary",%s}]}\n' "$1" \
        '"content":[{"exact":"We are ready"}]'
}

# writes_back TREE NAME: the program prints the member in C, then the document as it was
writes_back() {
    document "$2" >wanted.json
    "objects/$1/program" <wanted.json >got.txt || fault "$1: the program failed on $2"
    [ "$(head -n 1 got.txt)" = weary ] || fault "$1: the member in C is not what was read"
    sed 1d got.txt | cmp -s - wanted.json || {
        cat got.txt
        fault "$1: $2 is not written back"
    }
}

# refuses TREE NAME
refuses() {
    document "$2" | "objects/$1/program" >got.txt && fault "$1: $2 is accepted"
    grep -q BAD_RECORD got.txt || fault "$1: $2 is not refused as an unknown member"
}

# knows TREE NAME: schema, reference, and the record classes that ctypes builds from the descriptors
knows() {
    grep -q "\"$2\": {\"description\": \"how they sound\"" "$1/docs/newsclaim.schema.json" ||
        fault "$1: the schema does not know $2"
    grep -q "^| \`$2\`.* how they sound |" "$1/docs/model.md" ||
        fault "$1: the reference does not know $2"
    command -v python3 >/dev/null || {
        echo "SKIP ctypes: no python3"
        return
    }
    python3 "$NCL_SOURCE/tests/structure/one-row.py" "$PWD/objects/$1/libnewsclaim.so" "$2" mood ||
        fault "$1: ctypes does not know $2"
}

cp -R before added
row='    FIELD(mood, "", STRING, "", 0, 0, 1, "how they sound")'
sed -i "/^    FIELD(mode, .*CORE/a\\$row" added/lib/model/model.def
regenerate added
changed before added
must_change include/newsclaim/records.h lib/model/descriptors.c docs/newsclaim.schema.json \
    docs/model.md tests/abi/layout.txt
compile added sources.txt
link added
writes_back added mood
refuses added tone
knows added mood

# In documents alone: the struct stays as it is, so that a single object is made anew.
cp -R added renamed
cp -R objects/added objects/renamed
sed -i 's/FIELD(mood, "",/FIELD(mood, "tone",/' renamed/lib/model/model.def
regenerate renamed
changed added renamed
must_change lib/model/descriptors.c docs/newsclaim.schema.json docs/model.md
for file in include/newsclaim/records.h tests/abi/layout.txt; do
    grep -qx "$file" changed.txt && fault "$file changed with a name that is not of C"
done
echo lib/model/descriptors.c >descriptors.txt
compile renamed descriptors.txt
link renamed
writes_back renamed tone
refuses renamed mood
knows renamed tone
verdict "one row"
