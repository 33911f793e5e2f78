# SPDX-License-Identifier: GPL-3.0-or-later
# The breeze icons that the window shows, compiled in under :/icons: an office PC has no such theme, and where one is
# installed, a whole theme's index takes longer to read than the window to build. One set serves both looks: ui/look
# draws it in the colour that it needs.
function(tiaocai_icons target)
    set(names
        application-exit configure dialog-cancel dialog-error dialog-information dialog-ok-apply dialog-question
        dialog-warning document-edit document-import document-open document-open-recent document-preview
        document-print document-properties document-save document-save-as edit-clear edit-find edit-paste edit-redo edit-undo go-down
        go-next go-previous go-up help-contents help-contextual list-add list-add-user list-remove list-remove-user
        office-chart-bar process-stop vcs-diff view-calendar-day view-calendar-timeline view-history
        view-list-details view-refresh view-statistics window-close overflow-menu view-calendar-workweek document-multiple document-swap help-donate view-pim-contacts archive-insert document-export mail-attachment view-filter edit-copy view-calendar user-identity system-search view-sort go-parent-folder edit-select-all view-preview object-columns document-save-all view-visible)
    find_path(BREEZE_ICONS breeze/index.theme PATHS /usr/share/icons REQUIRED)
    set(own "${CMAKE_SOURCE_DIR}/resources/icons")
    set(desktop "${CMAKE_SOURCE_DIR}/resources/desktop")
    qt_add_resources(${target} "${target}_icons" PREFIX "/icons" BASE "${desktop}" FILES "${desktop}/tiaocai.svg")
    qt_add_resources(${target} "${target}_breeze" PREFIX "/icons/breeze" BASE "${own}" FILES "${own}/index.theme")
    foreach(size IN ITEMS 16 22)
        set(files "")
        foreach(name IN LISTS names)
            file(GLOB found "${BREEZE_ICONS}/breeze/*/${size}/${name}.svg")
            if(found)
                list(GET found 0 file)
                set_source_files_properties("${file}" PROPERTIES QT_RESOURCE_ALIAS "${name}.svg")
                list(APPEND files "${file}")
            endif()
        endforeach()
        qt_add_resources(${target} "${target}_breeze_${size}" PREFIX "/icons/breeze/${size}" FILES ${files})
    endforeach()
endfunction()
