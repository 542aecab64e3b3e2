#!/bin/sh
# Runs inside fresh namespaces, as their root, with the host's files still in view. Takes a tar of the root on its input,
# runs the steps in it, and writes a tar of what changed to its output. Lines that begin with @@ tell the phase.
#   $1  the work folder: aids/ (given), top/ (an empty folder)
#   $2  the size of the memory file system for top/, or - to use the folder itself
#   $3  and further: paths of programs, from the root without a leading slash, that are to do nothing
set -eu
umask 022
work=$1
size=$2
shift 2
root=$work/top/root
meta=$work/top/meta
phase() { echo "@@ phase $1" >&2; }

phase prepare
hostname localhost
if [ "$size" != - ]; then
    mount -t tmpfs -o "mode=0755,size=$size,nr_inodes=0" xter "$work/top"
fi
mkdir -m 0755 "$root" "$meta"

phase extract
tar --extract --file=- --directory="$root" --blocking-factor=2048 --numeric-owner --same-owner --preserve-permissions \
    --xattrs --xattrs-include='*' --warning=no-timestamp
exec < /dev/null

phase mount
for each in dev proc tmp usr/sbin; do
    [ -d "$root/$each" ] || mkdir -p "$root/$each"
done
# Real root must not change the host's kernel settings; in a user namespace the kernel itself forbids it.
mount -t proc -o nosuid,nodev,noexec proc "$root/proc"
if [ "$(id -u)" = 0 ] && [ "$(cut -c 1-32 /proc/self/uid_map | tr -s ' ')" = " 0 0 4294967295" ]; then
    mount -o remount,ro,nosuid,nodev,noexec "$root/proc"
fi
mount -t tmpfs -o mode=0755,size=64m xter "$root/dev"
for node in null zero full random urandom tty; do
    : > "$root/dev/$node"
    mount --bind "/dev/$node" "$root/dev/$node"
done
ln -s /proc/self/fd "$root/dev/fd"
ln -s /proc/self/fd/0 "$root/dev/stdin"
ln -s /proc/self/fd/1 "$root/dev/stdout"
ln -s /proc/self/fd/2 "$root/dev/stderr"
mkdir -m 1777 "$root/dev/shm"
mkdir "$root/dev/xter"
mount --bind "$work/aids" "$root/dev/xter"

# Scripts ask policy-rc.d before they start a service.
policy=$root/usr/sbin/policy-rc.d
if [ -e "$policy" ]; then
    mount --bind "$work/aids/policy-rc.d" "$policy"
    covered=yes
else
    cp "$work/aids/policy-rc.d" "$policy"
    chmod 0755 "$policy"
    covered=
fi
for each; do
    # A link may lead out of the root.
    if [ -f "$root/$each" ] && [ ! -L "$root/$each" ]; then
        mount --bind "$work/aids/idle" "$root/$each"
    fi
done
: > "$meta/marker"
# Times of change are as coarse as the kernel's clock tick; what comes now must be newer than the marker.
sleep 0.02

phase steps
status=0
chroot "$root" /bin/sh /dev/xter/steps >&2 || status=$?
# This shell is the first process of its namespace, so this ends whatever the steps left behind.
kill -KILL -1 2> /dev/null || :
echo "@@ status $status" >&2
[ "$status" = 0 ] || exit 1

phase collect
for each; do
    if [ -f "$root/$each" ] && [ ! -L "$root/$each" ]; then
        umount "$root/$each"
    fi
done
if [ -n "$covered" ]; then
    umount "$policy"
else
    rm -f "$policy"
fi
umount -R -l "$root/dev"
umount -l "$root/proc"
cd "$root"
find . -xdev -fprint0 "$meta/paths" -cnewer "$meta/marker" ! -type s -fprint0 "$meta/changed"
tar --create --file=- --blocking-factor=2048 --format=posix --pax-option=delete=atime,delete=ctime --numeric-owner \
    --xattrs --xattrs-include='*' --no-recursion \
    --directory="$meta" paths --directory="$root" --null --files-from="$meta/changed"
phase end
