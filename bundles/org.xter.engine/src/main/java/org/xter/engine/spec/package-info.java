/**
 * What is to be built, as immutable records: an edition with every default applied and every size in bytes. The engine
 * knows nothing else of an edition; where the records come from (a YAML file, a wizard, a test) is not its business.
 */
package org.xter.engine.spec;
