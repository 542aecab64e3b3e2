# shellcheck shell=sh
# The key file on a stick: a FAT volume with the label XTER-KEY, in it xter/NAME.key, whose first line is what would be
# typed. /xter/key-files lists the containers that may be opened so.

xter_stick_waited=no
stick_wrong=

# Sets answer to what the stick has for container NAME; fails where there is none, or only what was wrong before.
stick_read() {
    grep -qx "$1" /xter/key-files 2>/dev/null || return 1
    stick_device=$(findfs LABEL=XTER-KEY 2>/dev/null) || stick_device=
    if [ -z "$stick_device" ] && [ "$xter_stick_waited" = no ]; then
        # A stick that is in may still be on its way through the USB; later Enter looks again.
        xter_stick_waited=yes
        say "Looking for the stick with the key file of $subject"
        tries=0
        while [ -z "$stick_device" ] && [ "$tries" -lt 15 ]; do
            sleep 0.2
            tries=$((tries + 1))
            stick_device=$(findfs LABEL=XTER-KEY 2>/dev/null) || stick_device=
        done
    fi
    [ -n "$stick_device" ] || return 1
    mkdir -p /stick
    mount -t vfat -o ro,nosuid,nodev,noexec,codepage=437,iocharset=ascii "$stick_device" /stick 2>/dev/null || return 1
    answer=
    if [ -f "/stick/xter/$1.key" ]; then
        answer=$(head -c 1024 "/stick/xter/$1.key" | head -n 1 | tr -d '\r\000') || answer=
    fi
    umount /stick
    if [ -z "$answer" ] || [ "$answer" = "$stick_wrong" ]; then
        answer=
        return 1
    fi
    say "Key file on $stick_device"
}

# Says that what the stick had is wrong; it is not tried again until it is another.
stick_forget() {
    stick_wrong=$answer
    answer=
    say "The key file on $stick_device does not open $subject. Type the passphrase, or put in another stick and press Enter."
}
