<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln file(s) with it</source>
        <translation>
            <numerusform>%Ln file with it</numerusform>
            <numerusform>%Ln files with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use a quarantine folder for %Ln file(s) without a trash</source>
        <translation>
            <numerusform>Use a quarantine folder for %Ln file without a trash</numerusform>
            <numerusform>Use a quarantine folder for %Ln files without a trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s) to the trash</source>
        <translation>
            <numerusform>Move %Ln file to the trash</numerusform>
            <numerusform>Move %Ln files to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln marked</numerusform>
            <numerusform>%Ln marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be marked: protected, or kept in another group.</source>
        <translation>
            <numerusform>%Ln file could not be marked: protected, or kept in another group.</numerusform>
            <numerusform>%Ln files could not be marked: protected, or kept in another group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to the trash, {} freed.</source>
        <translation>
            <numerusform>%Ln file moved to the trash, {} freed.</numerusform>
            <numerusform>%Ln files moved to the trash, {} freed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stayed.</source>
        <translation>
            <numerusform>%Ln file stayed.</numerusform>
            <numerusform>%Ln files stayed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) back in place.</source>
        <translation>
            <numerusform>%Ln file back in place.</numerusform>
            <numerusform>%Ln files back in place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not come back.</source>
        <translation>
            <numerusform>%Ln file could not come back.</numerusform>
            <numerusform>%Ln files could not come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicates: %Ln file(s)</source>
        <translation>
            <numerusform>Duplicates: %Ln file</numerusform>
            <numerusform>Duplicates: %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s) to the trash…</source>
        <translation>
            <numerusform>Move %Ln file to the trash…</numerusform>
            <numerusform>Move %Ln files to the trash…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln photo(s).</source>
        <translation>
            <numerusform>Copied %Ln photo.</numerusform>
            <numerusform>Copied %Ln photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the paths of %Ln photo(s).</source>
        <translation>
            <numerusform>Copied the paths of %Ln photo.</numerusform>
            <numerusform>Copied the paths of %Ln photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in the trash, {}</source>
        <translation>
            <numerusform>%Ln file in the trash, {}</numerusform>
            <numerusform>%Ln files in the trash, {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) back in place</source>
        <translation>
            <numerusform>%Ln file back in place</numerusform>
            <numerusform>%Ln files back in place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) never moved</source>
        <translation>
            <numerusform>%Ln file never moved</numerusform>
            <numerusform>%Ln files never moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) vanished at once. Are they gone for good?</source>
        <translation>
            <numerusform>%Ln file vanished at once. Is it gone for good?</numerusform>
            <numerusform>%Ln files vanished at once. Are they gone for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with the same content</source>
        <translation>
            <numerusform>%Ln file with the same content</numerusform>
            <numerusform>%Ln files with the same content</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out of the list of problems.</source>
        <translation>
            <numerusform>%Ln file left out of the list of problems.</numerusform>
            <numerusform>%Ln files left out of the list of problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A search takes up to %Ln picture(s): the first ones are used.</source>
        <translation>
            <numerusform>A search takes up to %Ln picture: the first one is used.</numerusform>
            <numerusform>A search takes up to %Ln pictures: the first ones are used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No other photo in the library is like these %Ln photo(s).</source>
        <translation>
            <numerusform>No other photo in the library is like this one.</numerusform>
            <numerusform>No other photo in the library is like these %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more copies of it in this tile</source>
        <translation>
            <numerusform>one more copy of it in this tile</numerusform>
            <numerusform>%Ln more copies of it in this tile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) could not be used: {}</source>
        <translation>
            <numerusform>%Ln picture could not be used: {}</numerusform>
            <numerusform>%Ln pictures could not be used: {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln folder(s) to the library?</source>
        <translation>
            <numerusform>Add %Ln folder to the library?</numerusform>
            <numerusform>Add %Ln folders to the library?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {} selected</source>
        <translation>
            <numerusform>%Ln of {} selected</numerusform>
            <numerusform>%Ln of {} selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln photo selected</numerusform>
            <numerusform>%Ln photos selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) vanished at once</source>
        <translation>
            <numerusform>%Ln file vanished at once</numerusform>
            <numerusform>%Ln files vanished at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to date · %Ln folder(s) not connected</source>
        <translation>
            <numerusform>Up to date · %Ln folder not connected</numerusform>
            <numerusform>Up to date · %Ln folders not connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) looked at so far.</source>
        <translation>
            <numerusform>%Ln folder looked at so far.</numerusform>
            <numerusform>%Ln folders looked at so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of {} vanished at once and are kept.</source>
        <translation>
            <numerusform>%Ln file of {} vanished at once and is kept.</numerusform>
            <numerusform>%Ln files of {} vanished at once and are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be used</source>
        <translation>
            <numerusform>%Ln could not be used</numerusform>
            <numerusform>%Ln could not be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can be found by likeness now.</source>
        <translation>
            <numerusform>%Ln photo can be found by likeness now.</numerusform>
            <numerusform>%Ln photos can be found by likeness now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will not be shown as similar to this again.</source>
        <translation>
            <numerusform>%Ln photo will not be shown as similar to this again.</numerusform>
            <numerusform>%Ln photos will not be shown as similar to this again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) left out of the library. The files stay.</source>
        <translation>
            <numerusform>%Ln photo left out of the library. The file stays.</numerusform>
            <numerusform>%Ln photos left out of the library. The files stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln file moved to the trash.</numerusform>
            <numerusform>%Ln files moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are back.</source>
        <translation>
            <numerusform>%Ln file is back.</numerusform>
            <numerusform>%Ln files are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photo(s) to the trash?</source>
        <translation>
            <numerusform>Move %Ln photo to the trash?</numerusform>
            <numerusform>Move %Ln photos to the trash?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) must stay.</source>
        <translation>
            <numerusform>%Ln file must stay.</numerusform>
            <numerusform>%Ln files must stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) chosen by hand</source>
        <translation>
            <numerusform>%Ln photo chosen by hand</numerusform>
            <numerusform>%Ln photos chosen by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical file(s)</source>
        <translation>
            <numerusform>%Ln identical file</numerusform>
            <numerusform>%Ln identical files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) not in the library now</source>
        <translation>
            <numerusform>%Ln photo not in the library now</numerusform>
            <numerusform>%Ln photos not in the library now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln photo(s) can be dragged at once.</source>
        <translation>
            <numerusform>At most %Ln photo can be dragged at once.</numerusform>
            <numerusform>At most %Ln photos can be dragged at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln photo(s).</source>
        <translation>
            <numerusform>Measured on one photo.</numerusform>
            <numerusform>Measured on %Ln photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>One file could not be read.</numerusform>
            <numerusform>%Ln files could not be read.</numerusform>
        </translation>
    </message>
</context>
</TS>
