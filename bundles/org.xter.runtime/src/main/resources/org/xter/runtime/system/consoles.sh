# shellcheck shell=sh
# Writes to every console of the kernel, as the loader does. Nothing of it goes to the journal.

# console_line TEXT
console_line() {
    read -r active </sys/class/tty/console/active
    for console in $active; do
        printf '%s\r\n' "$1" 2>/dev/null >"/dev/$console" || :
    done
}
