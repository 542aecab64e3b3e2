# shellcheck shell=sh
# The machine itself: the kernel's views, its command line, the modules the loader needs.

xter_manifest_digest=
xter_medium_id=
xter_medium_wait=30
xter_line_end='
'

machine_mount_kernel_views() {
    # Nothing but /bin/busybox is there at first; it finds itself by /proc, then gives each applet its name.
    /bin/busybox mkdir -p /proc /sys /dev /run
    /bin/busybox mount -t proc -o nosuid,nodev,noexec proc /proc
    /bin/busybox --install -s /bin
    mount -t sysfs -o nosuid,nodev,noexec sysfs /sys
    # The kernel mounts devtmpfs by itself only for a root it mounts itself.
    mount -t devtmpfs -o nosuid,mode=0755 dev /dev
    if (: >/dev/console) 2>/dev/null; then
        exec </dev/null >/dev/console 2>&1
    else
        exec </dev/null >/dev/null 2>&1
    fi
    mount -t tmpfs -o nosuid,nodev,mode=0755,size=20% run /run
}

machine_read_command_line() {
    read -r words </proc/cmdline
    for word in $words; do
        case $word in
            xter.manifest=sha256:*) xter_manifest_digest=${word#xter.manifest=sha256:} ;;
            xter.medium=*) xter_medium_id=$(printf %s "${word#xter.medium=}" | tr '[:upper:]' '[:lower:]') ;;
            xter.medium-wait=*) xter_medium_wait=${word#xter.medium-wait=} ;;
            xter.refusal=wait | xter.refusal=poweroff) xter_on_refusal=${word#xter.refusal=} ;;
            xter.trace) xter_trace=yes ;;
        esac
    done
    case $xter_medium_wait in
        '' | *[!0-9]*) xter_medium_wait=30 ;;
    esac
    signature_expected || is_sha256 "$xter_manifest_digest" ||
        refuse "the kernel's command line names no manifest (xter.manifest=sha256:...)" \
            "Start the kernel.efi that the export made, without changing its command line."
}

# Loads what the initrd brings.
machine_load_modules() {
    machine_load /xter/modules
    mark "modules"
}

# Loads the modules of a list, if there is one, while other things are done: machine_load_behind LIST
machine_load_behind() {
    [ ! -f "$1" ] || machine_load "$1" &
}

# A module without its hardware is no fault; a missing one shows at the step that needs it. One program loads them all.
machine_load() {
    modules=
    while read -r module; do
        case $module in
            '' | '#'*) ;;
            *) modules="$modules $module" ;;
        esac
    done <"$1"
    # shellcheck disable=SC2086 # the words are wanted
    modprobe -a -q $modules 2>/dev/null || :
}

machine_greet() {
    say "xTER loader, Linux $(uname -r), $(nproc) CPU, $(($(memory_kib) / 1024)) MiB of memory"
}

# What the kernel has to give, in KiB; the kernel's own code and tables are not in it.
memory_kib() {
    while read -r key value _; do
        if [ "$key" = MemTotal: ]; then
            echo "$value"
        fi
    done </proc/meminfo
}

# Sets text to what a small file of lines holds. The shell does it alone, for each program costs a start: file_read FILE
file_read() {
    text=
    while IFS= read -r line || [ -n "$line" ]; do
        text=$text$line$xter_line_end
    done <"$1"
}

is_sha256() {
    case $1 in
        *[!0-9a-f]*) return 1 ;;
    esac
    [ ${#1} -eq 64 ]
}

is_number() {
    case $1 in
        '' | *[!0-9]*) return 1 ;;
    esac
    # Larger ones would wrap in the shell's 64-bit arithmetic.
    [ ${#1} -le 15 ]
}
