/** Rules over an edition and the packages it came to; those over the edition's text alone are the model's. */
package org.xter.engine.rules;
