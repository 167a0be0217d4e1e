/**
 * Reading documents in processes of their own: a parser that crashes, never ends or takes all
 * memory costs one document its answer and nothing else. The only package that starts processes.
 */
@NullMarked
package org.gouji.worker;

import org.jspecify.annotations.NullMarked;
