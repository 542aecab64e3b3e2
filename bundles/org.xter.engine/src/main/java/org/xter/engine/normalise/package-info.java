/** Small named steps that make volatile results of packages' scripts stable, empty, or leave them to the device. */
package org.xter.engine.normalise;
