/** New editions: from the templates that come with the product, or derived from an edition there is. */
package org.xter.model.template;
