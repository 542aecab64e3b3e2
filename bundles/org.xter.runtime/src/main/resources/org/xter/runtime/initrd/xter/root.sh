# shellcheck shell=sh
# The root of the running system: the layers, lowest last, above them what containers hold, and a bounded part of RAM for
# what changes.

root_compose() {
    lower=
    while read -r name _; do
        [ -z "$name" ] || lower="/run/xter/lower/$name${lower:+:$lower}"
    done <<LAYERS
$manifest_layers
LAYERS
    while read -r name _; do
        [ -z "$name" ] || lower="/run/xter/lower/+$name:$lower"
    done <<CONTAINERS
$manifest_containers
CONTAINERS
    # For xter-unlock, which composes a second root of the same when container B is opened.
    (umask 077 && printf '%s\n' "$lower" >/run/xter/lowerdir)
    mkdir -p /run/xter/changes /root
    mount -t tmpfs -o "mode=0700,size=$manifest_changes" changes /run/xter/changes
    mkdir -p /run/xter/changes/upper /run/xter/changes/work
    mount -t overlay -o "lowerdir=$lower,upperdir=/run/xter/changes/upper,workdir=/run/xter/changes/work,xino=on" \
        root /root ||
        refuse "the layers cannot be put on top of each other" "Report this to your vendor."
    [ -x /root/lib/systemd/systemd ] || [ -x /root/usr/lib/systemd/systemd ] ||
        refuse "the layers hold no systemd" "Report this to your vendor."
    root_write_machine_id
    say "Root of $(printf '%s\n' "$manifest_layers" | grep -c .) layers, at most $(mebibytes "$manifest_changes") of changes in RAM"
}

# Without an id systemd would take this for the first start and switch services on by its presets. A machine that was
# provisioned has its own, else it is that of the state volume; without one every start is a new machine.
root_write_machine_id() {
    id=${tpm_machine:-$(state_machine_id)}
    [ ${#id} -eq 32 ]
    rm -f /root/etc/machine-id
    printf '%s\n' "$id" >/root/etc/machine-id
    chmod 0444 /root/etc/machine-id
}

root_start() {
    say "Starting services"
    mark "switch"
    for view in /dev /proc /sys; do
        mkdir -p "/root$view"
        mount --move "$view" "/root$view"
    done
    mkdir -p /root/run
    mount --move /run /root/run
    exec switch_root /root /sbin/init
}
