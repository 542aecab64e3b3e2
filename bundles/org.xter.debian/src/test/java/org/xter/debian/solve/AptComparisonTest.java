package org.xter.debian.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.debian.repository.Freshness;
import org.xter.debian.repository.PackagePool;
import org.xter.debian.repository.PackagePriority;
import org.xter.report.Cancellation;

/** {@code apt-get --simulate install} on the same sources and an empty system is the judge; see docs/solving.md. */
@Tag("network")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AptComparisonTest {
    private HostArchive archive;
    private PackagePool pool;

    @BeforeAll
    void readTheSources() throws Exception {
        archive = HostArchive.open();
        pool = archive.pool(Freshness.NEWEST);
        archive.updateApt();
    }

    @ParameterizedTest(name = "{0}, recommends {1}")
    @CsvSource({
        "router, false,"
                + " systemd-sysv udev dbus nftables dnsmasq squid hostapd cockpit-ws cockpit-system iproute2 openssh-server",
        "router, true,"
                + " systemd-sysv udev dbus nftables dnsmasq squid hostapd cockpit-ws cockpit-system iproute2 openssh-server",
        "web, false, nginx php-fpm",
        "web, true, nginx php-fpm mariadb-server",
        "database, false, postgresql",
        "mail, false, default-mta bsd-mailx",
        "mail by alternatives, false, bsd-mailx logcheck mailutils",
        "another mail server asked for, false, bsd-mailx postfix",
        "virtual packages, false, wordpress icinga2 dbus-session-bus-common",
        "boot, false, linux-image-amd64 systemd-boot-efi busybox cryptsetup-bin kmod openssl",
        "desktop, true, xfce4 lightdm",
    })
    void choosesWhatAptChooses(String name, boolean recommends, String packages) throws Exception {
        List<String> names = List.of(packages.split(" "));
        assertSame(PackageSet.of(name, Base.NONE, names).withRecommends(recommends), recommends, names);
    }

    @Test
    void choosesWhatAptChoosesForTheSmallestSystem() throws Exception {
        List<String> required = new ArrayList<>(pool.base(PackagePriority.REQUIRED));
        required.removeIf(each -> pool.candidate(each).isEmpty());
        assertSame(PackageSet.of("minimal", Base.REQUIRED, List.of()), false, required);
        assertSame(PackageSet.of("essential", Base.ESSENTIAL, List.of()), false, pool.essential());
    }

    @Test
    void choosesWhatAptChoosesForABootableSystem() throws Exception {
        List<String> asked = List.of("systemd-sysv", "udev", "nftables", "dnsmasq", "squid", "cockpit-ws");
        List<String> names = new ArrayList<>(pool.base(PackagePriority.REQUIRED));
        names.addAll(asked);
        assertSame(PackageSet.of("system", Base.REQUIRED, asked), false, names);
    }

    private void assertSame(PackageSet set, boolean recommends, List<String> aptNames) throws Exception {
        SortedMap<String, String> ours = new TreeMap<>();
        new Solver(pool)
                .solve(List.of(set), Cancellation.NEVER)
                .packages()
                .forEach((name, chosen) ->
                        ours.put(name, chosen.source().version().toString()));
        SortedMap<String, String> theirs = archive.simulate(recommends, aptNames);
        assertFalse(theirs.isEmpty());
        assertEquals(theirs, ours);
    }
}
