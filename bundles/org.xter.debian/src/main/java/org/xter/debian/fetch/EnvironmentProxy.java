package org.xter.debian.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The proxy that {@code http_proxy}, {@code https_proxy}, {@code all_proxy} and {@code no_proxy} name, in lower or upper
 * case, as most command-line programs read them; the platform's own choice when they name none. What this program itself
 * was told, by Java's properties such as {@code http.proxyHost}, comes before all: a user's preferences set them, and may
 * do so at any time. Immutable.
 */
public final class EnvironmentProxy extends ProxySelector {
    private final Map<String, String> environment;
    private final Optional<ProxySelector> otherwise;

    /**
     * @param environment the variables, usually {@link System#getenv()}
     * @param otherwise who is asked when they name no proxy; nobody means a direct connection
     */
    public EnvironmentProxy(Map<String, String> environment, Optional<ProxySelector> otherwise) {
        this.environment = Map.copyOf(environment);
        this.otherwise = otherwise;
    }

    /** The proxy of this process. */
    public static EnvironmentProxy ofProcess() {
        return new EnvironmentProxy(System.getenv(), Optional.ofNullable(ProxySelector.getDefault()));
    }

    @Override
    public List<Proxy> select(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        String named =
                variable(scheme + "_proxy").or(() -> variable("all_proxy")).orElse("");
        if (named.isEmpty() || !System.getProperty(scheme + ".proxyHost", "").isBlank()) {
            return otherwise.map(selector -> selector.select(address)).orElse(List.of(Proxy.NO_PROXY));
        }
        if (isExcepted(address.getHost() == null ? "" : address.getHost())) {
            return List.of(Proxy.NO_PROXY);
        }
        URI proxy = URI.create(named.contains("://") ? named : "http://" + named);
        if (proxy.getHost() == null) {
            return List.of(Proxy.NO_PROXY);
        }
        int port = proxy.getPort() >= 0 ? proxy.getPort() : 80;
        return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), port)));
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name))
                .or(() -> Optional.ofNullable(environment.get(name.toUpperCase(Locale.ROOT))))
                .filter(value -> !value.isBlank());
    }

    private boolean isExcepted(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        for (String each : variable("no_proxy").orElse("").split(",")) {
            String domain = each.strip().toLowerCase(Locale.ROOT);
            if (domain.startsWith(".")) {
                domain = domain.substring(1);
            }
            if (domain.equals("*") || (!domain.isEmpty() && (lower.equals(domain) || lower.endsWith("." + domain)))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
        // The transfer reports the failure itself.
    }
}
