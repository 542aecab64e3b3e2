/** What the Router edition does, seen from its two networks, from its console, and file by file. */
package org.xter.tests.router;
