# SPDX-License-Identifier: MIT
# Prints each #include that a layer may not have. A layer knows itself and those in its row.
BEGIN {
    knows["base"] = "base"
    knows["model"] = "base model"
    knows["document"] = "base model document"
    knows["text"] = "base text"
    knows["format"] = "base model document format"
    knows["ground"] = "base model document text ground"
    knows["validate"] = "base model document text validate"

    # Public headers that the lowest layers may see; the others may see all.
    headers["base"] = "base.h sink.h"
    headers["text"] = "base.h sink.h text.h"

    # Foreign headers and the only files that may name them.
    only["cjson/cJSON.h"] = "lib/format/cjson.c"
    only["utf8proc.h"] = "lib/base/normal.c"
}

function has(list, word) {
    return index(" " list " ", " " word " ") > 0
}

function fault(text) {
    print FILENAME ":" FNR ": " text
}

/^[ \t]*#[ \t]*include/ {
    split(FILENAME, path, "/")
    layer = path[2]
    if (!(layer in knows)) {
        fault("lib/" layer " is no layer of tests/structure/layers.awk")
        next
    }
    if (!match($0, /[<"][^>"]*[>"]/)) {
        fault("include of a macro")
        next
    }
    quoted = substr($0, RSTART, 1) == "\""
    file = substr($0, RSTART + 1, RLENGTH - 2)
    parts = split(file, part, "/")
    if (file in only) {
        if (FILENAME != only[file]) {
            fault(file " is for " only[file] " alone")
        }
    } else if (part[1] == "newsclaim") {
        if (layer in headers && !has(headers[layer], part[2])) {
            fault("layer " layer " includes " file)
        }
    } else if (part[1] == ".." || file ~ /\.\.\//) {
        fault("include by way of ..: " file)
    } else if (quoted && parts == 1) {
        fault("write the layer too: \"" layer "/" file "\"")
    } else if (quoted && !has(knows[layer], part[1])) {
        fault("layer " layer " includes " file)
    }
}
