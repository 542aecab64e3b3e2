# shellcheck shell=sh
# The boot medium: a FAT partition that holds /xter/manifest and /xter/layers.

xter_medium_device=

# Finds the partition whose manifest is the one kernel.efi names, or any manifest where signatures are judged, and mounts
# it at /medium. With xter.medium=GUID only
# partitions with that unique GUID are looked at. Devices may appear late, so it looks until a time has passed.
medium_find() {
    mkdir -p /medium
    deadline=$(($(uptime_hundredths) + xter_medium_wait * 100))
    other_manifest=
    while [ -z "$xter_medium_device" ]; do
        for entry in /sys/class/block/*/partition; do
            [ -e "$entry" ] || continue
            name=${entry%/partition}
            name=${name##*/}
            if medium_try "$name"; then
                xter_medium_device=/dev/$name
                break
            fi
        done
        [ -z "$xter_medium_device" ] || break
        if [ -n "$other_manifest" ] && [ $((deadline - $(uptime_hundredths))) -gt 300 ]; then
            # What was found is not ours; give a second disk three seconds more, not half a minute.
            deadline=$(($(uptime_hundredths) + 300))
        fi
        [ "$(uptime_hundredths)" -lt "$deadline" ] || medium_refuse
        sleep 0.2
    done
    mark "medium"
}

medium_try() {
    if [ -n "$xter_medium_id" ] && [ "$(partition_guid "$1")" != "$xter_medium_id" ]; then
        return 1
    fi
    # The code pages are named so that the kernel's configuration decides nothing.
    mount -t vfat -o ro,nosuid,nodev,noexec,codepage=437,iocharset=ascii "/dev/$1" /medium 2>/dev/null || return 1
    if [ -f /medium/xter/manifest ]; then
        if signature_expected; then
            return 0
        fi
        actual=$(sha256_of /medium/xter/manifest)
        if [ "$actual" = "$xter_manifest_digest" ]; then
            return 0
        fi
        other_manifest="/dev/$1 $actual"
    fi
    umount /medium
    return 1
}

medium_refuse() {
    if [ -n "$other_manifest" ]; then
        say_more "expected $xter_manifest_digest"
        say_more "actual   ${other_manifest#* }"
        refuse "the manifest on ${other_manifest%% *} is not the one this kernel.efi names" \
            "Use kernel.efi and layers of the same export; write the image to the medium again."
    fi
    refuse "no boot medium was found${xter_medium_id:+ (partition $xter_medium_id)} in $xter_medium_wait s" \
        "Check that the medium is connected and that its controller is supported by the edition's kernel."
}

# Keeps the manifest in RAM: what is verified must be what is read afterwards.
medium_take_manifest() {
    medium_take manifest 16
    if signature_expected && [ -f /medium/xter/manifest.p7s ]; then
        medium_take manifest.p7s 1
    fi
    say "Boot medium $xter_medium_device"
}

# medium_take NAME BLOCKS: at most so many blocks of 64 KiB of a file below /xter.
medium_take() {
    dd if="/medium/xter/$1" of="/run/xter/$1" bs=64K count="$2" 2>/dev/null ||
        refuse "the $1 on $xter_medium_device cannot be read" "The medium is failing: replace it."
}

# The unique GUID of a partition by its name in /sys/class/block, lower case; nothing when its disk has no GPT.
# UEFI 2.10, 5.3.2 and 5.3.3: header at block 1; first entry's block at offset 72, size of an entry at 84; in an entry
# the unique GUID at 16, whose first three fields are little-endian as this machine is.
partition_guid() {
    sys=$(readlink -f "/sys/class/block/$1") || return 0
    disk=/dev/$(basename "${sys%/*}")
    number=$(cat "$sys/partition")
    block=$(cat "${sys%/*}/queue/logical_block_size")
    [ "$(read_at "$disk" "$block" 8 '8/1 "%c"')" = "EFI PART" ] || return 0
    first=$(read_at "$disk" $((block + 72)) 4 '1/4 "%u"')
    size=$(read_at "$disk" $((block + 84)) 4 '1/4 "%u"')
    read_at "$disk" $((first * block + (number - 1) * size + 16)) 16 \
        '1/4 "%08x-" 2/2 "%04x-" 2/1 "%02x" "-" 6/1 "%02x"'
}

# read_at FILE OFFSET LENGTH FORMAT
read_at() {
    hexdump -v -s "$2" -n "$3" -e "$4" "$1" 2>/dev/null || :
}

sha256_of() {
    digest=$(sha256sum "$1") || digest=
    echo "${digest%% *}"
}
