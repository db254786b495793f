# SPDX-License-Identifier: LGPL-2.1-or-later
# Turns the documentation comments of the headers, which bindings read, into what doxygen reads.
/^ *\* /{
  # What stands in angle brackets is XML.
  s/</\\</g
  s/^\( *\* \)@\([a-z_0-9]*\): */\1\x01param \2 /
  s/^\( *\* \)Returns: /\1@return /
  s/^\( *\* \)Errors: /\1@par Errors^/
  s/^\( *\* \)Since: /\1@since /
  s/@\(return\|par\|since\)\b/\x01\1/
  s/@\([a-z_][a-z_0-9]*\)/\\p \1/g
  s/\x01/@/g
  s/@par Errors^/@par Errors\n * /
}
s|^#define VIRD_TYPE_|/** The type id of the class. */\n&|
s|^#define VIRD_IS_|/** Whether an object is of the class or of one that inherits from it. */\n&|
s|^#define VIRD_[A-Z0-9_]*(object) ((Vird|/** The object as one of the class; NULL if it is of another. Checked at run time. */\n&|
s|^#define VIRD_[A-Z0-9_]*(object) ((void|/** The object; NULL if it is none. Checked at run time. */\n&|
s|^#define VIRD_M[IN][NC][A-Z]*_VERSION|/** A part of the version of these headers. */\n&|
