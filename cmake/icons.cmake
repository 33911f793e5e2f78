# SPDX-License-Identifier: GPL-3.0-or-later
# The breeze icons that the window shows, light and dark, compiled in under :/icons: an office PC has no such theme, and
# where one is installed, a whole theme's index takes longer to read than the window to build.
function(tiaocai_icons target)
    set(names
        application-exit configure dialog-cancel dialog-error dialog-information dialog-ok-apply dialog-question
        dialog-warning document-edit document-import document-open document-open-recent document-preview
        document-print document-properties document-save document-save-as edit-clear edit-find edit-undo go-down
        go-next go-previous go-up help-contents help-contextual list-add list-add-user list-remove list-remove-user
        office-chart-bar process-stop vcs-diff view-calendar-day view-calendar-timeline view-history
        view-list-details view-refresh view-statistics window-close)
    find_path(BREEZE_ICONS breeze/index.theme PATHS /usr/share/icons REQUIRED)
    foreach(theme IN ITEMS breeze breeze-dark)
        set(index "${CMAKE_SOURCE_DIR}/resources/icons/index.theme")
        qt_add_resources(${target} "${target}_${theme}" PREFIX "/icons/${theme}" BASE "${CMAKE_SOURCE_DIR}/resources/icons"
            FILES "${index}")
        foreach(size IN ITEMS 16 22)
            set(files "")
            foreach(name IN LISTS names)
                file(GLOB found "${BREEZE_ICONS}/${theme}/*/${size}/${name}.svg")
                foreach(file IN LISTS found)
                    set_source_files_properties("${file}" PROPERTIES QT_RESOURCE_ALIAS "${name}.svg")
                    list(APPEND files "${file}")
                endforeach()
            endforeach()
            qt_add_resources(${target} "${target}_${theme}_${size}" PREFIX "/icons/${theme}/${size}" FILES ${files})
        endforeach()
    endforeach()
endfunction()
