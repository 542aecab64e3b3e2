package org.xter.engine.vm;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;

/**
 * A serial port over a Unix socket. This side listens before the machine is started, so that it has the first byte too;
 * VirtualBox connects when the machine gets its power.
 */
final class SocketLine implements SerialLine {
    private final Path path;
    private final ServerSocketChannel server;
    private final Object connecting = new Object();
    private volatile SocketChannel machine;

    private SocketLine(Path path, ServerSocketChannel server) {
        this.path = path;
        this.server = server;
    }

    /** A line at a path at which nothing is yet. */
    static SocketLine at(Path path) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(path), 1);
        } catch (IOException e) {
            server.close();
            throw e;
        }
        return new SocketLine(path, server);
    }

    @Override
    public List<String> mode() {
        return List.of("client", path.toString());
    }

    private SocketChannel connected() throws IOException {
        synchronized (connecting) {
            if (machine == null) {
                machine = server.accept();
            }
            return machine;
        }
    }

    @Override
    public InputStream output() {
        // Not Channels.newInputStream: that one and its counterpart take turns, and a waiting read would stop writing.
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                try {
                    return connected().read(ByteBuffer.wrap(bytes, offset, length));
                } catch (IOException e) {
                    // However the line broke, the machine's own end tells why.
                    return -1;
                }
            }
        };
    }

    @Override
    public OutputStream input() {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                write(new byte[] {(byte) value}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                SocketChannel channel = machine;
                if (channel == null) {
                    return;
                }
                ByteBuffer rest = ByteBuffer.wrap(bytes, offset, length);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
            }
        };
    }

    @Override
    public void finish() throws IOException {
        server.close();
    }

    @Override
    public void close() throws IOException {
        server.close();
        SocketChannel channel = machine;
        if (channel != null) {
            channel.close();
        }
    }
}
