# shellcheck shell=sh
# The layers: each a squashfs with its verity tree behind it, named by the SHA-256 digest of the whole file.

# Copies of together so many MiB are digested by one program.
xter_batch=32
piece_sizes=
pieces_new=
pieces_new_bytes=0
pieces_batches=0
# "PATH BATCH PROCESS" a line of what is being digested.
pieces_digesting=

# Copies all layers to RAM where they live there. Nothing of them is used before layers_open.
layers_take() {
    [ "$manifest_residence" = ram ] || return 0
    layers_started=$(uptime_hundredths)
    pieces_reserve_memory layers "$manifest_layers"
    while read -r name size _ sha256 _; do
        [ -n "$name" ] || continue
        subject="layer '$name'"
        piece_find "xter/layers/$sha256.layer" "$size"
        piece_copy "/run/xter/layers/$name.layer" "$size"
    done <<LAYERS
$manifest_layers
LAYERS
    pieces_digest
    mount -o remount,ro /run/xter/layers
}

# Opens all layers at /run/xter/lower/NAME.
layers_open() {
    mkdir -p /run/xter/lower
    while read -r name size data sha256 root salt; do
        [ -n "$name" ] || continue
        subject="layer '$name'"
        if [ "$manifest_residence" = ram ]; then
            piece_verify_copy "/run/xter/layers/$name.layer" "$sha256"
            layer_mount "$name" "/run/xter/layers/$name.layer"
            how='copied and verified'
        else
            started=$(uptime_hundredths)
            piece_find "xter/layers/$sha256.layer" "$size"
            device=$(losetup -f)
            losetup -r "$device" "$piece_file"
            layer_map "$name" "$data" "$root" "$salt"
            layer_mount "$name" "/dev/mapper/xter-$name"
            how="mapped, verified on every read, $(seconds_since "$started")"
        fi
        say "$(printf 'layer %-12s %10s  %s' "$name" "$(mebibytes "$size")" "$how")"
        mark "layer $name"
    done <<LAYERS
$manifest_layers
LAYERS
    [ "$manifest_residence" != ram ] || say "Layers copied and verified in $(seconds_since "$layers_started")"
}

# A file system of their own at /run/xter/KIND, exactly as large as the pieces: it survives the change of root, and nothing
# else fits in. pieces_reserve_memory KIND "NAME SIZE ..." a line
pieces_reserve_memory() {
    [ -d "/run/xter/$1" ] || mkdir -p -m 0700 /run/xter/layers /run/xter/containers /run/xter/digests
    mount -t tmpfs -o "nosuid,nodev,noexec,mode=0700,size=$(($(pieces_bytes "$2") + 65536))" "$1" "/run/xter/$1"
}

# The memory that pieces take: pieces_bytes "NAME SIZE ..." a line
pieces_bytes() {
    pages=0
    while read -r name size _; do
        [ -z "$name" ] || pages=$((pages + (size + 4095) / 4096))
    done <<PIECES
$1
PIECES
    echo $((pages * 4096))
}

# Sets piece_file to the file of $subject on the medium: piece_find PATH SIZE
piece_find() {
    piece_file=/medium/$1
    # "PATH SIZE" a line of all there are, by one program.
    [ -n "$piece_sizes" ] ||
        piece_sizes=$xter_line_end$(stat -c '%n %s' /medium/xter/*/* 2>/dev/null || :)$xter_line_end
    case $piece_sizes in
        *"$xter_line_end$piece_file $2$xter_line_end"*) ;;
        *"$xter_line_end$piece_file "*)
            found_size=${piece_sizes#*"$xter_line_end$piece_file "}
            refuse "$subject on $xter_medium_device has ${found_size%%"$xter_line_end"*} bytes, the manifest says $2" \
                "Write the image to the medium again."
            ;;
        *) refuse "$subject is missing on $xter_medium_device ($1)" "Write the image to the medium again." ;;
    esac
}

# Copies the piece to RAM, for it is the copy that is digested and used; past the cache where the medium's file system lets
# it, for what is not held twice leaves room: piece_copy TO SIZE
piece_copy() {
    dd if="$piece_file" of="$1" bs=1M iflag=direct 2>/dev/null || dd if="$piece_file" of="$1" bs=1M 2>/dev/null ||
        refuse "$subject cannot be read from $xter_medium_device" "The medium is failing: replace it."
    pieces_new="$pieces_new $1"
    pieces_new_bytes=$((pieces_new_bytes + $2))
    [ "$pieces_new_bytes" -lt $((xter_batch * 1048576)) ] || pieces_digest
}

# Begins to digest what was copied, beside what follows, for machines have more than one processor.
pieces_digest() {
    [ -n "$pieces_new" ] || return 0
    pieces_batches=$((pieces_batches + 1))
    # shellcheck disable=SC2086 # the words are wanted
    digest_files $pieces_new >"/run/xter/digests/$pieces_batches" &
    for piece in $pieces_new; do
        pieces_digesting="$pieces_digesting$piece $pieces_batches $!$xter_line_end"
    done
    pieces_new=
    pieces_new_bytes=0
}

# "DIGEST PATH" a line. openssl knows what this processor can do for it, and is there where signatures are judged.
digest_files() {
    if signature_expected; then
        openssl dgst -sha256 -r "$@"
    else
        sha256sum "$@"
    fi
}

# Waits for the digest of a copy and compares it: piece_verify_copy PATH SHA256
piece_verify_copy() {
    piece_await_digest "$1"
    if [ "$actual" != "$2" ]; then
        say_more "expected $2"
        say_more "actual   $actual"
        refuse "$subject was changed: its SHA-256 digest is not the one in the manifest" \
            "Write the image to the medium again. If it happens again, the medium is failing or was tampered with."
    fi
}

# Sets actual to the digest of a copy, or to nothing: piece_await_digest PATH
piece_await_digest() {
    actual=
    while read -r piece batch process; do
        [ "$piece" = "$1" ] || continue
        # Whoever asked for another copy of the same batch has waited already.
        wait "$process" || :
        while read -r digest path; do
            # An asterisk says that the file was read as bytes.
            [ "${path#\*}" != "$1" ] || actual=$digest
        done <"/run/xter/digests/$batch"
    done <<DIGESTING
$pieces_digesting
DIGESTING
}

# Maps what is on $device behind dm-verity: layer_map NAME DATA-SIZE ROOT-HASH SALT
# Salt, sizes and hash come from the manifest; the superblock on the medium is not believed.
layer_map() {
    layer_prove "$@"
    # The medium is not this system's alone: should it change, nothing goes on.
    veritysetup close "xter-$1"
    layer_verity "$@" --panic-on-corruption
}

# The same without panic, so that the refusal can be told: veritysetup finds no fault with a wrong root hash, only reading
# does. What changes later cannot be read.
layer_prove() {
    if ! layer_verity "$@" || ! layer_read_block "$1" 0 || ! layer_read_block "$1" $(($2 / 4096 - 1)); then
        refuse "$subject was changed: it does not match its verity root hash in the manifest" \
            "Write the image to the medium again. If it happens again, the medium is failing or was tampered with."
    fi
}

# layer_verity NAME DATA-SIZE ROOT-HASH SALT [OPTION]; uses $device
layer_verity() {
    veritysetup open --no-superblock --format=1 --hash=sha256 --data-block-size=4096 --hash-block-size=4096 \
        --data-blocks=$(($2 / 4096)) --hash-offset=$(($2 + 4096)) --salt="${4:--}" ${5+"$5"} \
        "$device" "xter-$1" "$device" "$3" 2>/dev/null
}

# layer_read_block NAME NUMBER
layer_read_block() {
    dd if="/dev/mapper/xter-$1" of=/dev/null bs=4096 count=1 skip="$2" 2>/dev/null
}

layer_mount() {
    mkdir -p "/run/xter/lower/$1"
    mount -t squashfs -o ro,nodev "$2" "/run/xter/lower/$1" 2>/dev/null ||
        refuse "$subject cannot be mounted though its digest is right" \
            "The edition's kernel does not understand it: report this to your vendor."
}

# In RAM nothing of the medium is needed any more; mapped it stays where the running system can see it.
layers_release_medium() {
    if [ "$manifest_residence" = ram ]; then
        umount /medium
    else
        mkdir -p /run/xter/medium
        mount --move /medium /run/xter/medium
    fi
}
