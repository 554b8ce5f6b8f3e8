#!/bin/sh
# The file manager gives the names of the selected files, seen from their folder.
for file; do
    shift
    case $file in
        /*) ;;
        *) file=./$file ;; # a name may begin with a dash
    esac
    set -- "$@" "$file"
done
exec photofinder --similar "$@"
