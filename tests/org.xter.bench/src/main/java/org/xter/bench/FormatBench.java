package org.xter.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xter.format.squashfs.SquashfsOptions;
import org.xter.format.squashfs.SquashfsWriter;
import org.xter.format.verity.Salt;
import org.xter.format.verity.Verity;
import org.xter.report.Cancellation;
import org.xter.store.FileTree;

/**
 * The squashfs writer against {@code mksquashfs} and the verity builder against {@code veritysetup format}: same tree,
 * zstd level 3, blocks of 128 KiB, all processors, page cache warm on both sides. Our figures are taken in a warm JVM,
 * as an export has it when it comes to its layers.
 */
final class FormatBench {
    private final Path folder;
    private final int runs;

    FormatBench(Path folder, int runs) {
        this.folder = folder;
        this.runs = runs;
    }

    List<Ratio> run(Path rootFolder) throws Exception {
        FileTree tree = DirectoryTree.of(rootFolder);
        SquashfsOptions options = SquashfsOptions.zstd(0);
        Path ours = folder.resolve("ours.squashfs");
        Path peers = folder.resolve("peer.squashfs");
        double[] ourTimes = new double[runs];
        double[] peerTimes = new double[runs];
        double[] ourSizes = new double[runs];
        double[] peerSizes = new double[runs];
        squash(tree, options, ours);
        for (int i = 0; i < runs; i++) {
            long begin = System.nanoTime();
            squash(tree, options, ours);
            ourTimes[i] = (System.nanoTime() - begin) / 1e9;
            Files.deleteIfExists(peers);
            peerTimes[i] = Program.time(
                    folder,
                    List.of(
                            "mksquashfs",
                            rootFolder.toString(),
                            peers.toString(),
                            "-comp",
                            "zstd",
                            "-Xcompression-level",
                            "3",
                            "-b",
                            "131072",
                            "-noappend",
                            "-no-progress",
                            "-quiet"));
            ourSizes[i] = Files.size(ours) / 1048576.0;
            peerSizes[i] = Files.size(peers) / 1048576.0;
        }
        List<Ratio> ratios = new ArrayList<>();
        ratios.add(new Ratio("squashfs writer: time against mksquashfs", "s", ourTimes, peerTimes, 1 / 0.9));
        ratios.add(new Ratio("squashfs writer: size against mksquashfs", "MiB", ourSizes, peerSizes, 1.02));
        ratios.add(verity(peers));
        return ratios;
    }

    private static void squash(FileTree tree, SquashfsOptions options, Path target) throws Exception {
        try (FileChannel channel = FileChannel.open(
                target,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            new SquashfsWriter(options).write(tree, channel, Cancellation.NEVER);
        }
    }

    private Ratio verity(Path image) throws Exception {
        long blocks = Math.ceilDiv(Files.size(image), 4096L);
        Salt salt = Salt.of(new byte[32]);
        int threads = Runtime.getRuntime().availableProcessors();
        double[] ours = new double[runs];
        double[] peers = new double[runs];
        for (int i = -1; i < runs; i++) {
            Path copy = folder.resolve("ours.verity");
            copyPadded(image, copy, blocks);
            double seconds;
            try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                long begin = System.nanoTime();
                Verity.append(channel, blocks * 4096, salt, new UUID(1, 2), threads, Cancellation.NEVER);
                seconds = (System.nanoTime() - begin) / 1e9;
            }
            Path peer = folder.resolve("peer.verity");
            copyPadded(image, peer, blocks);
            double theirs = Program.time(
                    folder,
                    List.of(
                            "veritysetup",
                            "format",
                            "--data-blocks=" + blocks,
                            "--hash-offset=" + blocks * 4096,
                            "--salt=" + salt,
                            peer.toString(),
                            peer.toString()));
            if (i >= 0) {
                ours[i] = seconds;
                peers[i] = theirs;
            }
        }
        return new Ratio("verity: time against veritysetup format", "s", ours, peers, 1.0);
    }

    private static void copyPadded(Path image, Path copy, long blocks) throws IOException {
        Files.copy(image, copy, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            long missing = blocks * 4096 - channel.size();
            channel.write(ByteBuffer.allocate((int) missing), channel.size());
        }
    }
}
