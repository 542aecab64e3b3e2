package org.xter.tests.configure;

import java.util.List;

/** What the finished trees are judged by. */
enum PackageSet {
    /** A router. */
    ROUTER(
            "systemd-sysv",
            "udev",
            "dbus",
            "nftables",
            "dnsmasq",
            "iproute2",
            "squid",
            "openssh-server",
            "sudo",
            "hostapd",
            "cron",
            "rsyslog"),
    /** Two database servers, whose scripts make their first databases. */
    DATABASE("systemd-sysv", "mariadb-server", "postgresql"),
    /** A web server with an interpreter, byte-compiled Python, a certificate, caches of fonts and manual pages. */
    WEB("systemd-sysv", "nginx", "php-fpm", "ssl-cert", "python3", "fontconfig", "man-db");

    private final List<String> names;

    PackageSet(String... names) {
        this.names = List.of(names);
    }

    List<String> names() {
        return names;
    }
}
