package org.xter.tests.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.xter.engine.vm.NetworkCard;

/**
 * Two cables between a guest's first two network cards and two computers of the test: one on the side of the internet
 * (WAN), one on the side of the household (LAN). Make it before the guest, {@link #plugIn} after the guest's start.
 *
 * <pre>
 * try (Cables cables = Cables.lay();
 *         Guest guest = Guest.start("router", machine.withCards(cables.cards()))) {
 *     cables.plugIn();
 *     cables.wan().run("ip", "address", "add", "203.0.113.1/24", "dev", Cables.DEVICE);
 * </pre>
 */
public final class Cables implements AutoCloseable {
    /** The name of the interface in each namespace. */
    public static final String DEVICE = "cable";

    private final Namespace wan;
    private final Namespace lan;
    private final String wanTap;
    private final String lanTap;

    private Cables(String suffix) throws IOException, InterruptedException {
        wanTap = "xtw" + suffix;
        lanTap = "xtl" + suffix;
        wan = new Namespace("xter-wan-" + suffix);
        try {
            lan = new Namespace("xter-lan-" + suffix);
        } catch (IOException | InterruptedException | AssertionError e) {
            wan.close();
            throw e;
        }
        try {
            addTap(wanTap);
            addTap(lanTap);
        } catch (IOException | InterruptedException | AssertionError e) {
            close();
            throw e;
        }
    }

    /** Makes both ends; skips the calling test where that is not possible. */
    public static Cables lay() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/dev/net/tun")),
                "needs root and /dev/net/tun for network namespaces");
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/sbin/ip")) || Files.isExecutable(Path.of("/sbin/ip")),
                "needs the Debian package iproute2");
        return new Cables(Long.toString(ProcessHandle.current().pid() % 1_000_000));
    }

    private static void addTap(String name) throws IOException, InterruptedException {
        ip("tuntap", "add", "dev", name, "mode", "tap").orFail();
    }

    /** The guest's cards in order: WAN, LAN. */
    public List<NetworkCard> cards() {
        return List.of(new NetworkCard.Tap(wanTap), new NetworkCard.Tap(lanTap));
    }

    /** Gives the other ends to the namespaces, once QEMU holds this end. */
    public void plugIn() throws IOException, InterruptedException {
        plugIn(wanTap, wan);
        plugIn(lanTap, lan);
    }

    private static void plugIn(String tap, Namespace namespace) throws IOException, InterruptedException {
        // QEMU opens the tap by its name in this namespace; an open tap may move, an unopened one would not be found.
        Path carrier = Path.of("/sys/class/net", tap, "tun_flags");
        for (int i = 0; i < 100 && !heldByQemu(tap, carrier); i++) {
            Thread.sleep(100);
        }
        ip("link", "set", tap, "netns", namespace.name()).orFail();
        namespace.run("ip", "link", "set", tap, "name", DEVICE);
        namespace.run("ip", "link", "set", DEVICE, "up");
    }

    private static boolean heldByQemu(String tap, Path flags) throws IOException, InterruptedException {
        if (!Files.exists(flags)) {
            return false;
        }
        // An up tap has a carrier exactly while a program holds it.
        ip("link", "set", tap, "up").orFail();
        return ip("link", "show", tap).output().contains("LOWER_UP");
    }

    /** The computer on the side of the internet. */
    public Namespace wan() {
        return wan;
    }

    /** The computer on the side of the household. */
    public Namespace lan() {
        return lan;
    }

    private static CommandResult ip(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("ip"));
        command.addAll(List.of(words));
        return Namespace.command(Duration.ofSeconds(10), command);
    }

    @Override
    public void close() throws IOException {
        // Taps vanish with their namespace; those not plugged in are still here.
        try {
            wan.close();
        } finally {
            lan.close();
        }
        Namespace.ends(List.of("ip", "link", "del", wanTap));
        Namespace.ends(List.of("ip", "link", "del", lanTap));
    }
}
