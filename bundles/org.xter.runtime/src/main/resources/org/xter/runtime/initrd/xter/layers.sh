# shellcheck shell=sh
# The layers: each a squashfs with its verity tree behind it, named by the SHA-256 digest of the whole file.

# Pieces are copied in slices of so many MiB: what is copied is digested beside what follows.
xter_slice=16

# Copies all layers to RAM where they live there. Nothing of them is used before layers_open.
layers_take() {
    [ "$manifest_residence" = ram ] || return 0
    pieces_reserve_memory layers "$manifest_layers"
    while read -r name size _ sha256 _; do
        [ -n "$name" ] || continue
        started=$(uptime_hundredths)
        subject="layer '$name'"
        piece_find "xter/layers/$sha256.layer" "$size"
        piece_copy "/run/xter/layers/$name.layer" "$size" "$sha256"
    done <<LAYERS
$manifest_layers
LAYERS
    mount -o remount,ro /run/xter/layers
}

# Opens all layers at /run/xter/lower/NAME.
layers_open() {
    mkdir -p /run/xter/lower
    while read -r name size data sha256 root salt; do
        [ -n "$name" ] || continue
        subject="layer '$name'"
        if [ "$manifest_residence" = ram ]; then
            piece_verify_copy "$sha256"
            layer_mount "$name" "/run/xter/layers/$name.layer"
            how="copied and verified, $piece_took"
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
}

# A file system of their own at /run/xter/KIND, exactly as large as the pieces: it survives the change of root, and nothing
# else fits in. pieces_reserve_memory KIND "NAME SIZE ..." a line
pieces_reserve_memory() {
    mkdir -p -m 0700 "/run/xter/$1"
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
    [ -f "$piece_file" ] ||
        refuse "$subject is missing on $xter_medium_device ($1)" "Write the image to the medium again."
    found_size=$(stat -c %s "$piece_file")
    [ "$found_size" = "$2" ] ||
        refuse "$subject on $xter_medium_device has $found_size bytes, the manifest says $2" \
            "Write the image to the medium again."
}

# Copies the piece to RAM and begins its digest, for it is the copy that is used: piece_copy TO SIZE SHA256
piece_copy() {
    slices=$((($2 + xter_slice * 1048576 - 1) / (xter_slice * 1048576)))
    piece_begin_digest "$1" "$3" "$slices"
    slice=0
    while [ "$slice" -lt "$slices" ]; do
        piece_dd if="$piece_file" of="$1" seek=$((slice * xter_slice)) conv=notrunc ||
            refuse "$subject cannot be read from $xter_medium_device" "The medium is failing: replace it."
        piece_tell_slice
        slice=$((slice + 1))
    done
    exec 8>&-
}

# One slice: piece_dd OPERAND...
piece_dd() {
    dd bs=1M count="$xter_slice" skip=$((slice * xter_slice)) "$@" 2>/dev/null
}

# Digests a copy while it is made, for machines have more than one processor: piece_begin_digest COPY SHA256 SLICES
# The time it took counts from $started.
piece_begin_digest() {
    mkdir -p -m 0700 /run/xter/digests
    mkfifo -m 0600 "/run/xter/digests/$2.slices"
    # Open at both ends, so that neither side waits for the other to come or go.
    exec 8<>"/run/xter/digests/$2.slices"
    rm -f "/run/xter/digests/$2.slices"
    {
        actual=$(piece_slices "$1" "$3" <&8 | sha256sum)
        echo "${actual%% *} $(seconds_since "$started")"
    } >"/run/xter/digests/$2" &
}

# Another slice is there to be digested.
piece_tell_slice() {
    echo >&8
}

# Each slice of a copy once it is told: piece_slices COPY SLICES
piece_slices() {
    slice=0
    while [ "$slice" -lt "$2" ] && read -r _; do
        piece_dd if="$1"
        slice=$((slice + 1))
    done
}

# Waits for the digest of a copy and compares it; piece_took is how long copying and digesting took: piece_verify_copy SHA256
piece_verify_copy() {
    wait
    read -r actual piece_took <"/run/xter/digests/$1"
    if [ "$actual" != "$1" ]; then
        say_more "expected $1"
        say_more "actual   $actual"
        refuse "$subject was changed: its SHA-256 digest is not the one in the manifest" \
            "Write the image to the medium again. If it happens again, the medium is failing or was tampered with."
    fi
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
