package org.xter.trust.keyring;

import java.util.Optional;
import java.util.UUID;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * Names one key of a keyring.
 *
 * @param role what it is for
 * @param product for {@link KeyRole#PRODUCT} the product id, for no other role
 */
public record KeyName(KeyRole role, Optional<UUID> product) {
    private static final String PRODUCT = KeyRole.PRODUCT.id() + "-";

    public KeyName {
        if (product.isPresent() != (role == KeyRole.PRODUCT)) {
            throw new IllegalArgumentException(role + " of " + product);
        }
    }

    /** The key of a role that there is once. */
    public static KeyName of(KeyRole role) {
        return new KeyName(role, Optional.empty());
    }

    /** The key of a product. */
    public static KeyName product(UUID product) {
        return new KeyName(KeyRole.PRODUCT, Optional.of(product));
    }

    /**
     * Reads what {@link #toString} gives.
     *
     * @throws ProblemException {@code trust.unknown-key}
     */
    public static KeyName parse(String name) throws ProblemException {
        try {
            if (name.startsWith(PRODUCT)) {
                KeyName parsed = product(UUID.fromString(name.substring(PRODUCT.length())));
                if (parsed.toString().equals(name)) {
                    return parsed;
                }
            } else if (KeyRole.of(name).filter(role -> role != KeyRole.PRODUCT).isPresent()) {
                return of(KeyRole.of(name).orElseThrow());
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new ProblemException(Problem.error(
                "trust.unknown-key",
                "No key can be called '" + name + "'",
                "Take a name that 'xter keys list' shows, such as manifest-ca or product-UUID"));
    }

    /** The name in commands and files: the role's id, for products followed by the product id. */
    @Override
    public String toString() {
        return product.map(id -> PRODUCT + id).orElse(role.id());
    }
}
