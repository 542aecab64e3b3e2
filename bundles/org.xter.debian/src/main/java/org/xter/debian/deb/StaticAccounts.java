package org.xter.debian.deb;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.xter.debian.tar.TarEntry;

/**
 * The accounts every Debian system has from its first moment (base-passwd; Debian Policy 9.2.2, "0-99"). dpkg takes a
 * file's owner by the name the archive gives when the system knows the name, else by number; on a system being made it
 * knows these.
 */
final class StaticAccounts {
    private static final Map<String, Long> USERS =
            read("root=0 daemon=1 bin=2 sys=3 sync=4 games=5 man=6 lp=7 mail=8 news=9 "
                    + "uucp=10 proxy=13 www-data=33 backup=34 list=38 irc=39 _apt=42 nobody=65534");
    private static final Map<String, Long> GROUPS =
            read("root=0 daemon=1 bin=2 sys=3 adm=4 tty=5 disk=6 lp=7 mail=8 news=9 "
                    + "uucp=10 man=12 proxy=13 kmem=15 dialout=20 fax=21 voice=22 cdrom=24 floppy=25 tape=26 sudo=27 audio=29 "
                    + "dip=30 www-data=33 backup=34 operator=37 list=38 irc=39 src=40 shadow=42 utmp=43 video=44 sasl=45 "
                    + "plugdev=46 staff=50 games=60 users=100 nogroup=65534");

    private StaticAccounts() {}

    /** An entry with the owner its names tell. */
    static TarEntry owned(TarEntry entry) {
        long uid = USERS.getOrDefault(entry.user(), entry.attributes().uid());
        long gid = GROUPS.getOrDefault(entry.group(), entry.attributes().gid());
        return uid == entry.attributes().uid() && gid == entry.attributes().gid()
                ? entry
                : entry.with(entry.attributes().withOwner(uid, gid));
    }

    private static Map<String, Long> read(String pairs) {
        Map<String, Long> ids = new HashMap<>();
        for (String pair : pairs.split(" ")) {
            int equals = pair.indexOf('=');
            ids.put(pair.substring(0, equals), Long.valueOf(pair.substring(equals + 1)));
        }
        return Collections.unmodifiableMap(ids);
    }
}
