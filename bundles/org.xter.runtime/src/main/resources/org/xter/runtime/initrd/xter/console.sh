# shellcheck shell=sh
# What people see: one line a step, the same on every console, and a refusal when something is not as it must be.

xter_consoles=console
xter_stage=A
xter_trace=no
xter_on_refusal=poweroff

# Finds the consoles the kernel writes to. They are written one by one: /dev/console alone is only the last of them.
console_open() {
    mkdir -p /run/xter
    : >/run/xter/boot.log
    active=$(cat /sys/class/tty/console/active 2>/dev/null || :)
    for name in $active; do
        [ -c "/dev/$name" ] && found="${found:-} $name"
    done
    xter_consoles=${found:-$xter_consoles}
}

print_line() {
    for console in $xter_consoles; do
        printf '%s\n' "$1" 2>/dev/null >"/dev/$console" || :
    done
    [ ! -d /run/xter ] || printf '%s\n' "$1" >>/run/xter/boot.log
}

# Enters a stage: A loader, B system, C services.
stage() {
    xter_stage=$1
}

# One step that went well.
say() {
    print_line "[$xter_stage] $1"
}

# Further words about the step above.
say_more() {
    print_line "    $1"
}

# Asks on all consoles for a line that is not shown; the first that is ended counts and is in answer. Nobody else sees it:
# it goes through a pipe in RAM that only root may open. Where nobody may stand before the machine, an empty line comes by
# itself after so many seconds: console_ask PROMPT [SECONDS]
console_ask() {
    [ ! -e /run/xter/answer ] || rm -f /run/xter/answer
    mkfifo -m 0600 /run/xter/answer
    mark "asking"
    readers=
    for console in $xter_consoles; do
        stty -F "/dev/$console" -echo 2>/dev/null || :
        printf '%s' "$1" 2>/dev/null >"/dev/$console" || :
        console_read "/dev/$console" &
        readers="$readers $!"
    done
    if [ $# -gt 1 ]; then
        console_wait "$2" &
        readers="$readers $!"
    fi
    IFS= read -r answer </run/xter/answer
    for reader in $readers; do
        kill -9 "$reader" 2>/dev/null || :
        wait "$reader" 2>/dev/null || :
    done
    rm -f /run/xter/answer
    for console in $xter_consoles; do
        stty -F "/dev/$console" echo 2>/dev/null || :
        printf '\n' 2>/dev/null >"/dev/$console" || :
    done
}

# One console's part of it. An end of file, such as Ctrl-D, is no answer.
console_read() {
    while :; do
        if IFS= read -r line; then
            printf '%s\n' "$line" >/run/xter/answer
            return 0
        fi
        sleep 1
    done <"$1" 2>/dev/null
}

# In steps of a second, so that nothing of it is left for long when it is ended.
console_wait() {
    left=$1
    while [ "$left" -gt 0 ]; do
        sleep 1
        left=$((left - 1))
    done
    printf '\n' >/run/xter/answer
}

# A line for programs that watch the console; only with xter.trace on the command line.
mark() {
    if [ "$xter_trace" = yes ]; then
        print_line "@@ $(uptime_seconds) $1"
    fi
}

# Ends the start for a reason people can act on: refuse WHAT-IS-WRONG WHAT-TO-DO
refuse() {
    trap - EXIT
    set +e
    print_line "[$xter_stage] Refused: $1."
    say_more "$2"
    mark "refused"
    if [ "$xter_on_refusal" = wait ]; then
        say_more "The machine waits here. Switch it off when you have read this."
    else
        say_more "The machine powers off in 10 seconds."
        /bin/busybox sleep 10
        /bin/busybox poweroff -f
    fi
    while :; do
        /bin/busybox sleep 3600
    done
}

# Whatever ends the program without a reason of its own is refused as well.
refuse_unexpected() {
    refuse "the loader failed in a way nobody foresaw" \
        "Start again. If it happens again, keep the lines above and ask your vendor."
}

# Seconds since the kernel started, with two digits.
uptime_seconds() {
    read -r uptime _ </proc/uptime
    echo "$uptime"
}

# The same in hundredths, for computing. The 1 keeps 08 from being read as an octal number.
uptime_hundredths() {
    read -r uptime _ </proc/uptime
    echo $((${uptime%.*} * 100 + 1${uptime#*.} - 100))
}

# Hundredths of a second since a moment, as seconds with one digit.
seconds_since() {
    tenths=$((($(uptime_hundredths) - $1 + 5) / 10))
    printf '%d.%d s' $((tenths / 10)) $((tenths % 10))
}

# Bytes as MiB with one digit.
mebibytes() {
    tenths=$((($1 * 10 + 524288) / 1048576))
    printf '%d.%d MiB' $((tenths / 10)) $((tenths % 10))
}
