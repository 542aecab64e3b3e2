package org.xter.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.engines.SerpentEngine;
import org.bouncycastle.crypto.engines.TwofishEngine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.xter.format.luks2.LuksCipher;
import org.xter.format.luks2.SectorCipher;

/**
 * XTS of whole sectors, in a warm JVM and in turn: AES on one thread against the JDK's block cipher alone, Serpent and
 * Twofish on all processors against Bouncy Castle's engines alone. Times are the processor time of one GiB divided by the
 * threads. Then the heap it takes to write a container in a container.
 */
final class LuksBench {
    private static final int CHUNK = 1 << 20;
    private static final int SECTOR = 4096;
    private static final double SECONDS = 1.5;
    private static final int PLAIN_MEBIBYTES = 768;

    /** Works on one chunk once; one for each thread. */
    private interface Work {
        void on(byte[] chunk) throws Exception;
    }

    private final Path folder;
    private final int runs;

    LuksBench(Path folder, int runs) {
        this.folder = folder;
        this.runs = runs;
    }

    List<Ratio> run() throws Exception {
        int processors = Runtime.getRuntime().availableProcessors();
        List<Ratio> ratios = new ArrayList<>();
        double[] aes = new double[runs];
        double[] raw = new double[runs];
        pair(1, () -> xts(LuksCipher.AES), LuksBench::rawAes, aes, raw);
        ratios.add(Ratio.toLimit("AES-XTS: 1 GiB on a thread, against 4 GB/s", "s", aes, CHUNK * 1024.0 / 4e9));
        ratios.add(new Ratio("AES-XTS: 1 GiB on a thread, against raw AES", "s", aes, raw, 2));
        ratios.add(onAll(processors, LuksCipher.SERPENT));
        ratios.add(onAll(processors, LuksCipher.TWOFISH));
        ratios.add(Ratio.toLimit("nested containers: heap against 256 MiB", "MiB", new double[] {heap()}, 256));
        return ratios;
    }

    private Ratio onAll(int processors, LuksCipher cipher) throws Exception {
        double[] ours = new double[runs];
        double[] raw = new double[runs];
        pair(processors, () -> xts(cipher), () -> rawEngine(cipher), ours, raw);
        return new Ratio(cipher + "-XTS: 1 GiB on all processors, against the raw engine", "s", ours, raw, 1);
    }

    private void pair(int threads, Callable<Work> first, Callable<Work> second, double[] ours, double[] others)
            throws Exception {
        for (int i = -1; i < runs; i++) {
            double our = secondsOfGibibyte(threads, first);
            double other = secondsOfGibibyte(threads, second);
            if (i >= 0) {
                ours[i] = our;
                others[i] = other;
            }
        }
    }

    private static double secondsOfGibibyte(int threads, Callable<Work> works) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<Double>> rates = new ArrayList<>();
            IntStream.range(0, threads).forEach(i -> rates.add(workers.submit(() -> chunksASecond(works.call()))));
            double sum = 0;
            for (Future<Double> rate : rates) {
                sum += rate.get();
            }
            return 1024 / sum;
        }
    }

    /** By processor time, since other work of the machine would decide about a clock's. */
    private static double chunksASecond(Work work) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        byte[] chunk = new byte[CHUNK];
        new Random(1).nextBytes(chunk);
        long chunks = 0;
        long begin = threads.getCurrentThreadCpuTime();
        double seconds;
        do {
            work.on(chunk);
            chunks++;
            seconds = (threads.getCurrentThreadCpuTime() - begin) / 1e9;
        } while (seconds < SECONDS);
        return chunks / seconds;
    }

    private static Work xts(LuksCipher cipher) {
        byte[] key = new byte[LuksCipher.KEY_BYTES];
        new Random(2).nextBytes(key);
        SectorCipher sectors = cipher.sectors(key, SECTOR);
        return chunk -> sectors.encrypt(chunk, 0, chunk.length, 0);
    }

    private static Work rawAes() throws Exception {
        Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[32], "AES"));
        return chunk -> cipher.update(chunk, 0, chunk.length, chunk, 0);
    }

    private static Work rawEngine(LuksCipher cipher) {
        BlockCipher engine = cipher == LuksCipher.SERPENT ? new SerpentEngine() : new TwofishEngine();
        engine.init(true, new KeyParameter(new byte[32]));
        return chunk -> {
            for (int at = 0; at < chunk.length; at += engine.getBlockSize()) {
                engine.processBlock(chunk, at, chunk, at);
            }
        };
    }

    private double heap() throws Exception {
        Path log = folder.resolve("luks.log");
        Program.time(
                folder,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseParallelGC",
                        "-Xmx1g",
                        "-Xlog:gc*:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        NestedContainers.class.getName(),
                        folder.resolve("nested").toString(),
                        Integer.toString(PLAIN_MEBIBYTES)));
        return HeapBench.largest(log);
    }
}
