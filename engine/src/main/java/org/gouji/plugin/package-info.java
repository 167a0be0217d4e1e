/**
 * The extension points that plugins implement, and the house that loads plugins. The only package
 * of the engine that knows PF4J.
 */
@NullMarked
package org.gouji.plugin;

import org.jspecify.annotations.NullMarked;
