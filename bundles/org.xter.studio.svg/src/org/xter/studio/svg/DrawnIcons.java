package org.xter.studio.svg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * A folder of drawn icons, a file each. A file holds the SVG it was drawn from, so that another one of the same checksum is not
 * taken for it: {@code u32} length and bytes of the source, {@code u32} width, height and bytes a line, the lines of pixels
 * (red, green, blue, a byte each), a byte of alpha for each pixel; numbers big-endian. What can't be read is drawn again, what
 * can't be written is not kept. Several studios may share the folder: files are written aside and moved to their place.
 */
record DrawnIcons(Path folder) {
    /** Larger images are no icons: to read them back would not be worth their place. */
    private static final int LARGEST = 64;

    private static final int DEPTH = 24;

    Optional<ImageData> find(Drawing drawing) {
        try {
            return read(ByteBuffer.wrap(Files.readAllBytes(file(drawing))), drawing);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void keep(Drawing drawing, ImageData image) {
        if (image.width > LARGEST || image.height > LARGEST || image.depth != DEPTH || image.alphaData == null) {
            return;
        }
        byte[] source = drawing.source();
        ByteBuffer bytes = ByteBuffer.allocate(
                        4 * Integer.BYTES + source.length + image.data.length + image.alphaData.length)
                .putInt(source.length)
                .put(source)
                .putInt(image.width)
                .putInt(image.height)
                .putInt(image.bytesPerLine)
                .put(image.data)
                .put(image.alphaData);
        Path part = null;
        try {
            Files.createDirectories(folder);
            part = Files.createTempFile(folder, "part", null);
            Files.write(part, bytes.array());
            Files.move(part, file(drawing), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            remove(part);
        }
    }

    private static Optional<ImageData> read(ByteBuffer bytes, Drawing drawing) {
        byte[] source = drawing.source();
        if (bytes.remaining() < 4 * Integer.BYTES + source.length || bytes.getInt() != source.length) {
            return Optional.empty();
        }
        byte[] kept = new byte[source.length];
        bytes.get(kept);
        int width = bytes.getInt();
        int height = bytes.getInt();
        int line = bytes.getInt();
        if (!Arrays.equals(kept, source)
                || !isSide(width)
                || !isSide(height)
                || line < width * DEPTH / Byte.SIZE
                || bytes.remaining() != (long) line * height + width * height) {
            return Optional.empty();
        }
        byte[] pixels = new byte[line * height];
        byte[] alpha = new byte[width * height];
        bytes.get(pixels).get(alpha);
        ImageData image = new ImageData(width, height, DEPTH, new PaletteData(0xFF0000, 0xFF00, 0xFF), line, pixels);
        image.alphaData = alpha;
        return Optional.of(image);
    }

    private static boolean isSide(int pixels) {
        return pixels > 0 && pixels <= LARGEST;
    }

    /** CRC-32, since at a start every JVM has it compiled, unlike cryptographic digests. */
    private Path file(Drawing drawing) {
        CRC32 sum = new CRC32();
        sum.update(drawing.source());
        // Put together by hand: a formatter loads more at a start than all icons take.
        return folder.resolve(HexFormat.of().toHexDigits((int) sum.getValue())
                + '-'
                + drawing.zoom()
                + '-'
                + drawing.width()
                + 'x'
                + drawing.height());
    }

    private static void remove(Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // An icon that was not kept is drawn again.
        }
    }
}
