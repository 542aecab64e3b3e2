/**
 * Package repositories: where they are, whose signature they carry, and the index of what they hold, kept in a form that
 * opens in milliseconds.
 */
package org.xter.debian.repository;
