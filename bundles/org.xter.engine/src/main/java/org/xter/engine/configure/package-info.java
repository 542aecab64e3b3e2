/** From an unpacked root to a configured one: the packages' scripts run in a sandbox, their results made stable. */
package org.xter.engine.configure;
